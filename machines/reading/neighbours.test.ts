import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { asNeighbour, neighbours } from './__fixtures__/neighbours'
import { cases, hasCases, ownTexts } from './__fixtures__/texts'
import { causeIn, original, verdictOn } from './__fixtures__/verdict'

/** The deep run tries each text, the others one in so many. */
const oneIn = runs({ quick: 40, normal: 20, deep: 1 })

/** Only Okta writes these: without its name they are still Okta's. */
const ownFormats = ['okta-widget-log', 'agent-config', 'screen-message', 'okta-system-log', 'workflows-error', 'okta-diag', 'symptom', 'clock']

/** What is named all the same, by its reason: the list only gets shorter. */
const known: Readonly<Record<string, string>> = {
  'a sentence that only Okta’s server, page or SDK says stays when the names are replaced':
    '210-java-oneliner-duplicate-login-quoted 307-authjs-redirecturi-to-token own-1xn905q own-ohb6ra own-kndonx 419-de-push-abgelaufen 023-api-psmodule-e0000011-verbose 125-api-py-405-e0000022 127-api-py-e0000021-oauth-regression 340-scim-sentry-group-push 245-webex-provisioning-arguments 144-api-widget-jwt-expired-clock 029-api-authjs-jwt-future-js-object 248-jwt-verifier-js-kid-first-certificate 157-api-dpop-htu-curl-replay 156-api-dpop-bound-token-as-bearer',
  'a tool that signs in to Okta only, or an event of its System Log':
    '270-gimme-sts-amazonaws-ssl 054-api-gimme-403-localhost-redirect 086-api-saml-slo-invalid-signature-syslog',
}
const expected = Object.values(known).flatMap((names) => names.split(' '))
const stillNamed = new Set<string>()

const texts = (
  await Promise.all(
    [...(await ownTexts()), ...(hasCases ? cases() : [])].filter((_, i) => i % oneIn === 0).map(async (one) => ({ ...one, ...(await original(one.text)) })),
  )
).filter(({ readings }) => !readings.some(({ format }) => ownFormats.includes(format)))

for (const neighbour of neighbours)
  test(`a text of ${neighbour.name} names no cause of Okta’s${hasCases ? '' : ', NOT CHECKED with the cases, which are not there'}`, async () => {
    const named: string[] = []
    let tried = 0
    for (const { name, text, facts } of texts) {
      const changed = asNeighbour(text, facts, neighbour)
      if (changed === undefined) continue
      tried++
      const cause = causeIn(await verdictOn(changed))
      if (cause === undefined || /\.otherService(?:Refused)?$/.test(cause)) continue
      if (expected.includes(name)) stillNamed.add(name)
      else named.push(`${name}: ${cause}`)
    }
    expect(tried).toBeGreaterThan(0)
    expect(named).toEqual([])
  })

test('the list of what is named all the same only gets shorter', () => {
  expect(texts.map(({ name }) => name).filter((name) => expected.includes(name) && !stillNamed.has(name))).toEqual([])
})
