import { expect, test } from 'vitest'
import { type Findings, nothing } from '@/lib/findings/findings'
import { choicesAt, giveAnswer, wholeOf } from '@/machines/engine/choices'
import { diagnose } from '@/machines/engine/diagnose'
import { resolve } from '@/machines/engine/resolve'
import { samples } from './examples/samples'
import { tree } from './tree'

/** Every way of a person who has no log, until a cause, the end, or a request for help. */
function ways(findings: Findings, asked: string[] = []): string[][] {
  const { step } = resolve(tree, findings)
  const kind = tree.words[step]?.kind
  if (kind === 'cause' || kind === 'outcome' || step === 'handOff') return [[...asked, step]]
  const answers = step === 'logKind' ? ['skip'] : choicesAt(tree, step, findings.answers).map(([answer]) => answer)
  return answers.flatMap((answer) => ways(giveAnswer(tree, findings, step, answer), [...asked, step]))
}

test('a person with no log and no rights gets somewhere useful in at most five questions, whatever they answer', () => {
  const all = ways(nothing)
  expect(all.length).toBeGreaterThan(20)
  // A question in two parts is one.
  const asked = (way: readonly string[]) => new Set(way.slice(0, -1).map((step) => wholeOf(tree, step))).size
  expect(all.filter((way) => asked(way) > 5).map(String)).toEqual([])
  expect([...new Set(all.map((way) => way.at(-1)))].sort()).toEqual(
    [
      'authenticatorUnusable',
      'factorRejected',
      'factorTimedOut',
      'handOff',
      'mfaNotRequired',
      'notEnrolled',
      'otherProduct',
      'remoteAccessDenied',
      'unexplained',
      'widgetBlocked',
      'widgetCertificateUntrusted',
      'windowsCredentials',
    ].sort(),
  )
})

test('every sample opens this tree, and all but the plain log name a cause', async () => {
  const now = new Date('2026-11-21T00:00:00Z')
  const ends = await Promise.all(samples.map(async ({ paste }) => (await diagnose(paste, now)).walks.map(({ id, resolution }) => `${id}.${resolution.step}`)))
  expect(ends).toEqual([['rdp-mfa.scope'], ['rdp-mfa.networkZoneDenied'], ['rdp-mfa.clientConfigWrong'], ['rdp-mfa.tlsOutdated'], ['rdp-mfa.clockSkewed']])
})
