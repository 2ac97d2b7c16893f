import { expect, test } from 'vitest'
import { leaks } from '@/lib/evidence/secrets/secrets'
import { toFragment } from '@/lib/link/fragment'
import { answer, call, challenge, envelope } from '@/machines/api-error/examples/samples'
import { diagnose } from '@/machines/engine/diagnose'
import { dialects } from '@/machines/hand-over/ticket/dialects'
import { leakOf } from '@/machines/hand-over/ticket/flavours'
import { ticketsOf } from '@/machines/hand-over/ticket/ticket'
import { answered } from '@/machines/rdp-mfa/examples/samples'
import { capture, logged, redirectRefused } from '@/machines/sign-in-error/examples/samples'
import { cardError, missing } from '@/machines/workflows-403/examples/samples'

const now = new Date('2026-11-20T08:20:00Z')
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = `${part({ alg: 'RS256', kid: 'k1', typ: 'application/okta-internal-at+jwt' })}.${part({ iss: 'https://acme.okta.com', aud: 'https://acme.okta.com', iat: 1795162500, exp: 1795166100, cid: '0oa1sample2client3d697', scp: ['okta.users.read'], sub: 'ada@acme.example' })}.c2lnbmF0dXJlLW9mLXRoZS1zYW1wbGUtdG9rZW4`
const ssws = '00aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b'
const cookie = '102aBcDeFgHiJkLmNoPqRsTuV'
const secret = 'kJ8sWmQ2vX4nB7tR9yL1pZ3cD5fG6hJ8'

const samlResponse = Buffer.from(
  '<samlp:Response xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="r1" Version="2.0" IssueInstant="2026-11-20T08:15:00Z" Destination="https://sp.acme.example/acs"><samlp:Status><samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/></samlp:Status></samlp:Response>',
)
  .toString('base64')
  .replace(/=+$/, '')

/** What each format reads, with a secret in it that nothing may show. */
const planted: Record<string, [paste: string, secret: string]> = {
  'okta-widget-log': [`${answered(403)}\nCLIENT_SECRET="${secret}"`, secret],
  'screen-message': [`Multi Factor Authentication Failed\npassword: ${secret}`, secret],
  'agent-config': [`{"RdpOnly": false, "Url": "https://acme.okta.com/", "ClientSecret": "${secret}"}`, secret],
  'okta-system-log': [
    `${answered(403)}\n{"eventType":"user.session.start","outcome":{"result":"SUCCESS"},"debugContext":{"debugData":{"sessionToken":"${secret}"}}}`,
    secret,
  ],
  'workflows-error': [cardError(403, { 'www-authenticate': missing('okta.logs.read'), 'set-cookie': `sid=${cookie}; Path=/` }), cookie],
  'http-response': [call('/api/v1/users', `Bearer ${jwt}`, '403', envelope('E0000006', 'No')), jwt],
  'http-response with an API token': [call('/api/v1/users', `SSWS ${ssws}`, '401', envelope('E0000011', 'No')), ssws],
  'www-authenticate': [answer('403 Forbidden', { ...challenge('insufficient_scope', 'x'), 'set-cookie': `sid=${cookie}` }), cookie],
  'okta-error': [`${envelope('E0000004', 'Authentication failed')}\n{"username":"ada","password":"${secret}"}`, secret],
  'oauth-error': [
    `POST https://acme.okta.com/oauth2/v1/token client_secret=${secret}\n{"error":"use_dpop_nonce","error_description":"Authorization server requires nonce in DPoP proof."}`,
    secret,
  ],
  jwt: [jwt, jwt],
  'jwt in JSON': [`{"access_token":"${jwt}","token_type":"Bearer"}`, jwt],
  introspection: [`curl -d "token=${jwt}&client_secret=${secret}" https://acme.okta.com/oauth2/v1/introspect\n{"active":false}`, jwt],
  saml: [`SAMLResponse=${encodeURIComponent(samlResponse)}`, encodeURIComponent(samlResponse)],
  'saml alone': [samlResponse, samlResponse],
  'authorize-url': [`https://app.acme.example/callback?code=${secret}&state=k3f9\n${redirectRefused}`, secret],
  'sign-in-page': [`Okta: Unable to sign in\npassword: ${secret}`, secret],
  'saml-error': [`Okta: The audience a is not a valid audience for this Response, expected b\nclient_secret=${secret}`, secret],
  har: [capture.replace('"user-agent"', `"cookie","value":"sid=${cookie}"},{"name":"user-agent"`), cookie],
  'okta-system-log of a sign-in': [
    logged('user.session.start', 'FAILURE', 'LOCKED_OUT').replace('"transaction"', `"debugContext":{"debugData":{"stateToken":"${secret}"}},"transaction"`),
    secret,
  ],
  'client-error': [`okta-jwt-verifier: Failed to validate JWT ${jwt}`, jwt],
}

for (const [name, [paste, value]] of Object.entries(planted))
  test(`${name}: the secret is found, masked in every quote, and in no link and no ticket`, async () => {
    const { readings, secrets, walks, findings } = await diagnose(paste, now)
    expect(secrets.some((one) => one.value.includes(value) || value.includes(one.value))).toBe(true)
    const quotes = JSON.stringify(readings)
    expect(quotes).not.toContain(value)
    expect(leaks(quotes, secrets)).toEqual([])
    for (const { id, tree, resolution } of walks) {
      const link = { tree: id, tv: tree.version, read: now, findings }
      const address = `https://latchkey.example/${toFragment(link)}`
      const ticket = ticketsOf({ tree, link, resolution, address })
      for (const dialect of dialects)
        for (const size of ['short', 'full'] as const) {
          const written = ticket(dialect, size)
          expect(leakOf(written, secrets), dialect).toBeUndefined()
          expect(`${written.text}${written.html}`, dialect).not.toContain('ada@acme.example')
        }
    }
  })

test('a token that still works raises the alarm, with the time until which it does', async () => {
  const { secrets } = await diagnose(jwt, now)
  expect(secrets.map(({ kind, worksUntil }) => [kind, worksUntil])).toEqual([['token', new Date(1795166100_000)]])
})
