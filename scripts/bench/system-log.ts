import { type Chance, seeded } from './seeded'

/** What happened, of what is often logged: its type, its words, its target. */
const often = [
  ['user.session.start', 'User login to Okta', 'SUCCESS'],
  ['user.authentication.sso', 'User single sign on to app', 'SUCCESS'],
  ['policy.evaluate_sign_on', 'Evaluation of sign-on policy', 'ALLOW'],
  ['user.authentication.auth_via_mfa', 'Authentication of user via MFA', 'SUCCESS'],
  ['user.session.end', 'User logout from Okta', 'SUCCESS'],
  ['group.user_membership.add', 'Add user to group membership', 'SUCCESS'],
  ['app.oauth2.token.grant.access_token', 'OAuth2 access token is granted', 'SUCCESS'],
] as const
type Happened = readonly [type: string, message: string, result: string, reason?: string]

/** An export of the System Log's API as a list on one line, in chunks: the oldest event first; a person who is locked out tries once more close to the end. */
export function* systemLogJson(events: number, seed = 1): Generator<string> {
  const chance = seeded(seed)
  for (let i = 0; i < events; i++) yield `${i === 0 ? '[' : ','}${JSON.stringify(logEvent(i, happened(i, events, chance), chance))}`
  yield ']'
}

/** The same as the Admin Console's CSV export has it. */
export function* systemLogCsv(events: number, seed = 1): Generator<string> {
  const chance = seeded(seed)
  for (let i = 0; i < events; i++) {
    const row = flat(logEvent(i, happened(i, events, chance), chance))
    if (i === 0) yield `${row.map(([name]) => name).join(',')}\n`
    yield `${row.map(([, value]) => field(value)).join(',')}\n`
  }
}

/** Nobody fails after the one who is locked out. */
const happened = (i: number, events: number, { pick, between }: Chance): Happened => {
  const last = Math.floor(events * 0.999)
  if (i === last) return ['user.session.start', 'User login to Okta', 'FAILURE', 'LOCKED_OUT']
  return i < last && between(1, 8) === 1 ? ['user.session.start', 'User login to Okta', 'FAILURE', 'INVALID_CREDENTIALS'] : pick(often)
}

/** Some 1,300 bytes: the members that every event has, and the least that stands in them, so that 100,000 stay below 128 MB. */
function logEvent(i: number, [eventType, displayMessage, result, reason]: Happened, { id, between, pick }: Chance) {
  const name = result === 'FAILURE' ? 'lena' : pick(['ada', 'omar', 'mei', 'ivo', 'noor'])
  const ip = `203.0.113.${between(1, 254)}`
  return {
    actor: { id: `00u${id(14)}d7`, type: 'User', alternateId: `${name}@acme.example`, displayName: `${name} Acme`, detailEntry: null },
    client: {
      userAgent: { rawUserAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/142.0.0.0 Safari/537.36', os: 'Windows 10', browser: 'CHROME' },
      zone: 'null',
      device: 'Computer',
      id: null,
      ipAddress: ip,
      geographicalContext: { city: 'Berlin', country: 'Germany', geolocation: null },
    },
    device: null,
    authenticationContext: { authenticationProvider: null, credentialType: null, authenticationStep: 0, externalSessionId: `102${id(22)}` },
    displayMessage,
    eventType,
    outcome: { result, reason: reason ?? null },
    published: new Date(Date.UTC(2026, 10, 20) + i * 700).toISOString(),
    securityContext: { asNumber: null, asOrg: null, isp: null, domain: null, isProxy: null },
    severity: result === 'FAILURE' ? 'WARN' : 'INFO',
    debugContext: { debugData: { requestId: id(27), requestUri: '/api/v1/authn' } },
    legacyEventType: `core.${eventType}`,
    transaction: { type: 'WEB', id: id(27), detail: {} },
    uuid: `${id(8)}-c5a1-11f0-8d3e-${id(12)}`.toLowerCase(),
    version: '0',
    request: { ipChain: [{ ip, version: 'V4', source: null }] },
    target: /session/.test(eventType) ? null : [{ id: `0oa${id(14)}d7`, type: 'AppInstance', alternateId: 'Acme "Shop", new', displayName: 'Acme Shop' }],
  }
}

/** Every value with its path, as the export names its columns: `client.ip_address`, `target0.display_name`. */
function flat(value: unknown, path = ''): [name: string, value: string][] {
  if (typeof value !== 'object' || value === null) return [[path.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), `${value ?? ''}`]]
  if (Array.isArray(value)) return value.flatMap((one, i) => flat(one, `${path}${i}`))
  return Object.entries(value).flatMap(([name, one]) => flat(one, path === '' ? name : `${path}.${name}`))
}

/** RFC 4180. */
const field = (value: string) => (/[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value)
