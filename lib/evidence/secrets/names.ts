import { isLikely } from './values'

export type SecretKind =
  | 'token'
  | 'apiToken'
  | 'apiKey'
  | 'authorization'
  | 'cookie'
  | 'clientSecret'
  | 'privateKey'
  | 'password'
  | 'assertion'
  | 'stateToken'
  /** Long and random, and of no known name or form. */
  | 'random'

/**
 * Each secret's name once. `*` stands for any letters: `*-password` is also `newPassword`. `doubtful`: names of other things, too, such as an error's `code`; what
 * they name is a secret only where it looks like one.
 */
const table: Partial<Record<SecretKind, { sure: string; doubtful?: string }>> = {
  clientSecret: { sure: '*secret*', doubtful: '*secret-id' },
  password: {
    sure: '*password* *passwd* *passphrase* *passcode *pwd db-pass smtp-pass *otp-code *otp totp hotp *one-time-code *verification-code *verify-code *recovery-code *backup-code *security-code *sms-code *mfa-code *auth-code *authorization-code *interaction-code *activation-code *code-verifier *device-code user-code pin *user-pin *mfa-pin *device-pin security-answer recovery-answer',
    doubtful: 'code pass *pin otp-value answer-code *credential *credentials',
  },
  token: {
    sure: '*access-token *refresh-token *id-token *id-token-hint *device-token *bearer-token *api-token *oauth-token *registration-token *auth-token *subject-token *actor-token *security-token *private-token *deploy-token *job-token *bot-token *service-token *logout-token *login-hint-token *scim-token *agent-token *jwt-token *user-token *app-token *installation-token *verification-token *initial-access-token *webhook-token *vault-token *hec-token *github-token *npm-token okta-token',
    doubtful: 'token jwt jws jwe bearer access-key-id *-token okta-key auth ticket saml-art',
  },
  apiKey: {
    sure: '*api-key *access-key *account-key *shared-key *shared-access-key *subscription-key *functions-key *encryption-key *signing-secret *master-key *storage-key *symmetric-key *pre-shared-key *integration-key *service-key *auth-key *signing-key *app-key hmac-key psk *shared-access-signature',
    doubtful: 'sig *webhook-url',
  },
  stateToken: {
    sure: '*state-token *session-token *recovery-token *activation-token *one-time-token *login-token *csrf-token *xsrf-token *reset-token *reset-password-token *password-reset-token *magic-link-token *transaction-token *state-handle *interaction-handle',
    doubtful: 'session-id okta-session-id sess session activation-link reset-link magic-link login-ticket',
  },
  assertion: { sure: '*saml-response *client-assertion *saml-assertion wresult', doubtful: 'assertion *-assertion' },
  privateKey: { sure: '*private-key *private-key-pem *private-pem private-jwk pkcs12 key-material' },
  authorization: { sure: 'authorization proxy-authorization x-authorization *-authorization-header' },
  cookie: {
    sure: '*jsessionid *phpsessid asp-net-session-id *session-cookie cookie set-cookie',
    doubtful: '*sid *idx dt xids *proximity* *okta-oauth-nonce *okta-oauth-state *okta-oauth-redirect-params',
  },
}

/** What may stand behind `secret` and `password` in a name of something else: when it ends, where it is sent. */
const aboutIt =
  /(?:expires?(?:at|in|on)?|expir(?:y|ation)|expiry(?:date|time)|created(?:at)?|updated(?:at)?|lastupdated|changed(?:at)?|type|url|uri|endpoint|method|methods|supported|alg|algorithm|algs|length|count|name|names|status|state|policy|policies|rules?|required|enabled|valid|validation|lifetime|ttl|age|format|complexity|history|hint|location|path|file|filename|reset|expired|changed|id|ids|lockout|attempts?|management|provider|providers|service|manager|server|error|errors|code|strategy|sync)$/

/** What may be written behind a name. */
const further = /(?:value|confirm(?:ation)?|confirmed|again|repeat|new|old|current|text|plain|encrypted|string|base64|b64|raw|header|param|\d{1,3})$/

/** Names in small letters, with all but letters and digits left out. */
const plain = (name: string) => name.toLowerCase().replace(/[^a-z\d]/g, '')

export type Named = { kind: SecretKind; isSure: boolean }
const whole = new Map<string, Named>()
const ends: [string, Named][] = []
const within: [string, Named][] = []
for (const isSure of [true, false])
  for (const [kind, names] of Object.entries(table) as [SecretKind, { sure: string; doubtful?: string }][])
    for (const name of (isSure ? names.sure : (names.doubtful ?? '')).split(' ')) {
      if (name === '') continue
      const [word, named] = [plain(name), { kind, isSure }]
      if (!name.includes('*')) whole.set(word, named)
      else if (name.startsWith('*') && name.endsWith('*')) within.push([word, named])
      else ends.push([word, named])
    }

/**
 * What kind of secret a name stands before, however it is cased and joined: `clientSecret`, `CLIENT-SECRET`, `Client Secret`. Without `value`, also names that stand
 * before other things, too (`code`, `token`); with it, those only where the value looks like a secret.
 */
export function secretNamed(name: string, value?: string): SecretKind | undefined {
  const named = namedBy(name)
  return named && (named.isSure || value === undefined || isLikely(value)) ? named.kind : undefined
}

/** `isSure`: not one of those names that stand before other things, too. */
export function namedBy(name: string): Named | undefined {
  let named = looked.get(name)
  if (named === undefined) {
    const word = plain(name)
    named = known(word) ?? (further.test(word) ? known(word.replace(further, '')) : undefined) ?? null
    if (looked.size > 5000) looked.clear()
    looked.set(name, named)
  }
  return named ?? undefined
}
const looked = new Map<string, Named | null>()

const shared = new Set('token code key secret handle assertion cookie session ticket credential signature answer otp sid saml pwd pass'.split(' '))

/** What every name of the table holds a part of: a text is searched for these. */
export const roots: readonly string[] = [
  ...new Set(Object.values(table).flatMap(({ sure, doubtful = '' }) => `${sure} ${doubtful}`.trim().split(' ').map(rootOf))),
]

/** A part that many names have, else the longest. */
function rootOf(name: string): string {
  const parts = name.replaceAll('*', '').split('-')
  return parts.findLast((part) => shared.has(part)) ?? parts.reduce((longest, part) => (part.length >= longest.length ? part : longest), '')
}

function known(word: string): Named | undefined {
  if (word.length < 2 || word.length > 80) return undefined
  const of = (list: [string, Named][], holds: (part: string) => boolean) => list.find(([part]) => holds(part))?.[1]
  return (
    whole.get(word) ??
    of(ends, (part) => word.endsWith(part)) ??
    (aboutIt.test(word.replace(/value$/, '')) ? undefined : of(within, (part) => word.includes(part)))
  )
}
