import { alphabets as a, type Chance } from './second-chance'

/**
 * A value as somebody pastes it. `words`: its name, for a writer to put together. `text`: what stands behind the name. `secrets`: the parts of it that nobody
 * may see.
 */
export type Planted = { words: readonly string[]; text: string; secrets: readonly string[] }

/** `shape`: known without a name. `short`: masked behind its name only. `lines`: goes over several lines. */
export type Kind = { id: string; shape?: boolean; short?: boolean; lines?: boolean; plant: (chance: Chance) => Planted }

const names = (text: string) => text.split('|').map((name) => name.split(' '))

/** Known by its name. */
const named = (id: string, list: string, make: (chance: Chance) => string): Kind => ({
  id,
  plant: (chance) => {
    const text = make(chance)
    return { words: chance.of(names(list)), text, secrets: [text] }
  },
})

/** Known by its shape: the name says nothing. */
const shaped = (id: string, list: string, make: (chance: Chance) => string): Kind => ({ ...named(id, list, make), shape: true })

/** A part of the text is the secret: `{}` stands for it. */
const within = (id: string, list: string, template: string, make: (chance: Chance) => string, shape = true): Kind => ({
  id,
  shape,
  plant: (chance) => {
    const secret = make(chance)
    return { words: chance.of(names(list)), text: template.replaceAll('{}', secret), secrets: [secret] }
  },
})

const short = (id: string, list: string, make: (chance: Chance) => string): Kind => ({ ...named(id, list, make), short: true })

const b64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const jwt = (chance: Chance, claims: object) =>
  `${b64url({ kid: chance.text(43, a.url), alg: 'RS256' })}.${b64url({ ver: 1, jti: `AT.${chance.text(43, a.url)}`, iss: 'https://acme.okta.com', ...claims })}.${chance.text(342, a.url)}`

const pem = (label: string, size: number): Kind => ({
  id: `pem ${label.toLowerCase()}`,
  shape: true,
  lines: true,
  plant: (chance) => {
    const lines = Array.from(
      { length: size },
      (_, at) => (at === 0 ? 'MIIEvQIBADANBgkqhki' : '') + chance.text(at === 0 ? 45 : at === size - 1 ? 28 : 64, a.base64),
    )
    return { words: ['private', 'key'], text: `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----`, secrets: lines }
  },
})

const basic: Kind = {
  id: 'basic auth',
  shape: true,
  plant: (chance) => {
    const secret = Buffer.from(`0oa${chance.text(17)}:${chance.text(64, a.url)}`).toString('base64')
    return { words: ['authorization'], text: `Basic ${secret}`, secrets: [secret] }
  },
}

const plain = 'value|setting|item'
const word = ['sunshine', 'butterfly', 'trustno1', 'hunter2', 'Winter26', 'letmein', 'qwerty9']

export const kinds: readonly Kind[] = [
  // Okta
  shaped('okta api token', 'api token|okta api token|okta token|token', (c) => `00${c.text(40, a.url)}`),
  within('ssws header', 'authorization', 'SSWS {}', (c) => `00${c.text(40, a.url)}`),
  within('bearer header', 'authorization|proxy authorization', 'Bearer {}', (c) => c.text(43, a.url)),
  within('bearer jwt', 'authorization', 'Bearer {}', (c) => jwt(c, { cid: '0oa1', scp: ['okta.users.read'], exp: 1795236000 })),
  within('dpop header', 'authorization', 'DPoP {}', (c) => jwt(c, { exp: 1795236000 })),
  within('negotiate header', 'authorization|proxy authorization', 'Negotiate YII{}', (c) => c.text(400, a.base64)),
  basic,
  named('okta client secret', 'client secret|okta client secret|oidc client secret|oauth client secret|app client secret', (c) => c.text(64, a.url)),
  named('generic secret', 'secret|app secret|shared secret|consumer secret|secret key|signing secret|webhook secret', (c) => c.text(32)),
  named('okta state token', 'state token|session token', (c) => `00${c.text(40, a.url)}`),
  named('okta state handle', 'state handle', (c) => `02.id.${c.text(42, a.url)}`),
  named('interaction code', 'interaction code', (c) => c.text(43, a.url)),
  named('okta session token', 'session token', (c) => `20111${c.text(38)}`),
  named('session id', 'session id|okta session id|sid', (c) => `102${c.text(22, a.url)}`),
  named('recovery token', 'recovery token|activation token|reset token', (c) => c.text(20, a.url)),
  named('refresh token', 'refresh token|okta refresh token', (c) => c.text(43, a.url)),
  named('opaque access token', 'access token|auth token|oauth token|accesstoken', (c) => c.text(43, a.url)),
  shaped('jwt access token', 'access token|token|jwt', (c) => jwt(c, { scp: ['openid'], exp: 1795236000 })),
  shaped('id token', 'id token|id token hint', (c) => jwt(c, { aud: '0oa1', exp: 1795236000 })),
  shaped('client assertion', 'client assertion|assertion', (c) => jwt(c, { sub: '0oa1', exp: 1795236000 })),
  named('device secret', 'device secret', (c) => c.text(43, a.url)),
  named('device code', 'device code', (c) => c.text(36)),
  named('code verifier', 'code verifier|pkce code verifier', (c) => c.text(43, a.url)),
  named('authorization code', 'authorization code|auth code|code', (c) => c.text(43, a.url)),
  named('registration access token', 'registration access token', (c) => c.text(43, a.url)),
  named('csrf token', 'csrf token|xsrf token|x okta xsrftoken', (c) => c.text(64, a.hex)),
  named('totp shared secret', 'shared secret|totp secret|otp secret', (c) => c.text(16, a.base32)),
  named('radius secret', 'radius secret|radius shared secret', (c) => c.text(24)),
  named('agent token', 'agent token|okta agent token', (c) => `00${c.text(40, a.url)}`),
  named('scim token', 'scim token|scim bearer token|bearer token', (c) => c.text(40)),
  named('encryption key', 'encryption key|signing key|master key', (c) => c.text(44, a.base64)),
  within('cookie', 'cookie', 'JSESSIONID=A1; sid={}; t=default', (c) => `102${c.text(22, a.url)}`, false),
  within('set-cookie', 'set cookie', 'idx={}; Path=/; Secure; HttpOnly', (c) => `eyJ6aXAiOiJERUYi${c.text(200, a.url)}`, false),
  within('activation link', 'url|link|href', 'https://acme.okta.com/welcome/{}', (c) => c.text(20, a.url)),
  within('verify link', 'url|link|href', 'https://acme.okta.com/tokens/{}/verify', (c) => c.text(20, a.url)),
  within('reset link', 'url|link|href', 'https://acme.okta.com/signin/reset-password/{}', (c) => c.text(20, a.url)),
  within('magic link', 'url|link|href', 'https://acme.okta.com/email/verify/0oa1b2c3d4e5f6g7h8i9?token={}', (c) => c.text(43, a.url)),
  within('callback url', 'url|location|request uri', 'https://app.example.com/callback?code={}&state=xyz', (c) => c.text(43, a.url)),
  within('fragment url', 'url|location', 'https://app.example.com/#access_token={}&token_type=Bearer', (c) => c.text(60, a.url)),
  within(
    'session cookie redirect',
    'url|location',
    'https://acme.okta.com/login/sessionCookieRedirect?token={}&redirectUrl=https%3A%2F%2Facme.okta.com',
    (c) => `20111${c.text(38)}`,
  ),
  within('workflows client token', 'url|uri', 'https://acme.workflows.okta.com/api/flo/0a1b2c3d4e5f/invoke?clientToken={}', (c) => c.text(64, a.hex)),
  within('otpauth link', 'url|uri', 'otpauth://totp/acme.okta.com:jane?secret={}&issuer=acme', (c) => c.text(16, a.base32)),
  within('qr link', 'url|href', 'https://acme.okta.com/api/v1/users/00u1a2b3c4d5e6f7g8h9/factors/ost1a2b3c4d5e6f7g8h9/qr/{}', (c) => `20111${c.text(38)}`),
  named('saml response', 'saml response', (c) =>
    Buffer.from(
      `<saml2p:Response ID="id1"><saml2:Assertion ID="id2"><ds:SignatureValue>${c.text(172, a.base64)}</ds:SignatureValue></saml2:Assertion></saml2p:Response>`,
    ).toString('base64'),
  ),
  within('private jwk', 'jwk|private jwk', '{"kty":"EC","crv":"P-256","kid":"k1","d":"{}"}', (c) => c.text(43, a.url)),
  // Passwords
  named('long password', 'password|db password|admin password|user password|service account password', (c) => `${c.text(6)}!${c.text(6)}-${c.text(4)}`),
  named('bind password', 'bind password|ldap bind password|truststore password|keystore password', (c) => c.text(16)),
  named('passphrase', 'passphrase|key passphrase|private key passphrase', (c) => `${c.text(5)}.${c.text(4)}7.${c.text(5)}`),
  short('word password', 'password|passwd|pwd|db password|temp password|new password|old password', (c) => c.of(word)),
  short('otp', 'otp|pass code|passcode|one time password|mfa code|verification code', (c) => `4${c.text(5, a.digits)}`),
  short('pin', 'pin', (c) => `7${c.text(3, a.digits)}`),
  short('short secret', 'client secret|shared secret|secret', (c) => `z${c.text(5)}9`),
  short('recovery answer', 'recovery answer|security answer', (c) => c.of(['Rosebud', 'fluffball', 'Mapleroad'])),
  // Connection strings
  within('sql string', 'connection string|default connection', 'Server=db1.corp.local;Database=okta;User Id=svc;Password={};Encrypt=true', (c) => c.text(18)),
  within('postgres url', `database url|${plain}`, 'postgres://svc:{}@db1.corp.local:5432/okta', (c) => c.text(18)),
  within('mongo url', `mongo uri|${plain}`, 'mongodb+srv://svc:{}@c0.ab1cd.mongodb.net/okta', (c) => c.text(18)),
  within('redis url', `redis url|${plain}`, 'redis://:{}@cache.corp.local:6379/0', (c) => c.text(24)),
  within('jdbc url', `jdbc url|${plain}`, 'jdbc:postgresql://db1/okta?user=svc&password={}', (c) => c.text(18)),
  within('storage string', `storage|${plain}`, 'DefaultEndpointsProtocol=https;AccountName=acme;AccountKey={}==;EndpointSuffix=core.windows.net', (c) =>
    c.text(86, a.base64),
  ),
  within('service bus string', `service bus|${plain}`, 'Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={}=', (c) =>
    c.text(43, a.base64),
  ),
  within('basic url', `proxy|${plain}`, 'http://svc:{}@proxy.corp.local:8080', (c) => c.text(14)),
  within('sas url', `url|${plain}`, 'https://acme.blob.core.windows.net/c/f.zip?sv=2024-11-04&sp=r&sig={}%3D', (c) => c.text(43)),
  // Webhooks
  within('slack webhook', `webhook url|${plain}`, 'https://hooks.slack.com/services/T0A1B2C3D/B0A1B2C3D/{}', (c) => c.text(24)),
  within('discord webhook', `webhook url|${plain}`, 'https://discord.com/api/webhooks/112233445566778899/{}', (c) => c.text(68, a.url)),
  within(
    'teams webhook',
    `webhook url|${plain}`,
    'https://acme.webhook.office.com/webhookb2/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f@0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f/IncomingWebhook/{}/0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f',
    (c) => c.text(32, a.hex),
  ),
  within(
    'logic app url',
    `url|${plain}`,
    'https://prod-1.westeurope.logic.azure.com/workflows/ab12/triggers/manual/paths/invoke?api-version=2016-10-01&sp=%2Ftriggers&sig={}',
    (c) => c.text(43, a.url),
  ),
  // Vendors
  named('aws secret key', 'aws secret access key|secret access key', (c) => c.text(40, a.base64)),
  named('aws session token', 'aws session token', (c) => `IQoJb3JpZ2luX2Vj${c.text(300, a.base64)}`),
  shaped('github token', plain, (c) => `gh${c.of(['p', 'o', 's', 'u'])}_${c.text(36)}`),
  shaped('github pat', plain, (c) => `github_pat_${c.text(22)}_${c.text(59)}`),
  shaped('gitlab pat', plain, (c) => `glpat-${c.text(20, a.url)}`),
  shaped('slack token', plain, (c) => `xoxb-${c.text(12, a.digits)}-${c.text(13, a.digits)}-${c.text(24)}`),
  shaped('slack app token', plain, (c) => `xapp-1-A${c.text(10, a.upper)}-${c.text(13, a.digits)}-${c.text(64, a.hex)}`),
  shaped('stripe key', plain, (c) => `${c.of(['sk', 'rk'])}_live_${c.text(24)}`),
  shaped('sendgrid key', plain, (c) => `SG.${c.text(22, a.url)}.${c.text(43, a.url)}`),
  shaped('google api key', plain, (c) => `AIza${c.text(35, a.url)}`),
  shaped('google secret', plain, (c) => `GOCSPX-${c.text(28, a.url)}`),
  shaped('google token', plain, (c) => `ya29.${c.text(120, a.url)}`),
  shaped('openai key', plain, (c) => `sk-proj-${c.text(74)}T3BlbkFJ${c.text(74)}`),
  shaped('anthropic key', plain, (c) => `sk-ant-api03-${c.text(93, a.url)}AA`),
  shaped('npm token', plain, (c) => `npm_${c.text(36)}`),
  shaped('pypi token', plain, (c) => `pypi-AgEIcHlwaS5vcmc${c.text(120, a.url)}`),
  shaped('docker pat', plain, (c) => `dckr_pat_${c.text(27, a.url)}`),
  shaped('entra client secret', plain, (c) => `${c.text(3)}8Q~${c.text(34)}`),
  shaped('vault token', plain, (c) => `hvs.${c.text(92, a.url)}`),
  shaped('terraform token', plain, (c) => `${c.text(14)}.atlasv1.${c.text(67)}`),
  shaped('databricks token', plain, (c) => `dapi${c.text(32, a.hex)}`),
  shaped('digitalocean token', plain, (c) => `dop_v1_${c.text(64, a.hex)}`),
  shaped('new relic key', plain, (c) => `NRAK-${c.text(27, a.upper)}`),
  shaped('shopify token', plain, (c) => `shpat_${c.text(32, a.hex)}`),
  shaped('atlassian token', plain, (c) => `ATATT3xFfGF0${c.text(170, a.url)}`),
  shaped('postman key', plain, (c) => `PMAK-${c.text(24, a.hex)}-${c.text(34, a.hex)}`),
  shaped('linear key', plain, (c) => `lin_api_${c.text(40)}`),
  shaped('telegram token', plain, (c) => `8${c.text(9, a.digits)}:AA${c.text(33, a.url)}`),
  shaped('grafana token', plain, (c) => `glsa_${c.text(32)}_${c.text(8, a.hex)}`),
  shaped('hugging face token', plain, (c) => `hf_${c.text(34)}`),
  shaped('age key', plain, (c) => `AGE-SECRET-KEY-1${c.text(58, 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L')}`),
  named('datadog key', 'dd api key|datadog api key|api key', (c) => c.text(32, a.hex)),
  named('twilio auth token', 'twilio auth token|auth token', (c) => c.text(32, a.hex)),
  named(
    'splunk hec token',
    'splunk hec token|hec token',
    (c) => `${c.text(8, a.hex)}-${c.text(4, a.hex)}-4${c.text(3, a.hex)}-9${c.text(3, a.hex)}-${c.text(12, a.hex)}`,
  ),
  named('x-api-key', 'x api key|api key|subscription key|ocp apim subscription key', (c) => c.text(32)),
  // Keys
  pem('PRIVATE KEY', 8),
  pem('RSA PRIVATE KEY', 8),
  pem('EC PRIVATE KEY', 3),
  pem('OPENSSH PRIVATE KEY', 6),
]
