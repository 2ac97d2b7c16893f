import type { Claims } from './decode'

/** What a token is for. Undefined where neither header nor claims show it. */
export type TokenKind = 'accessToken' | 'idToken' | 'clientAssertion' | 'dpopProof'

export function kindOf(header: Claims, claims: Claims): TokenKind | undefined {
  if (/dpop\+jwt/i.test(String(header.typ)) || ('htm' in claims && 'htu' in claims)) return 'dpopProof'
  if (/at\+jwt/i.test(String(header.typ)) || 'scp' in claims || String(claims.jti).startsWith('AT.')) return 'accessToken'
  if (String(claims.jti).startsWith('ID.')) return 'idToken'
  const audience = [claims.aud].flat().map(String)
  if (claims.iss !== undefined && claims.iss === claims.sub && audience.some((one) => /^https:\/\//.test(one))) return 'clientAssertion'
  if ('scope' in claims) return 'accessToken'
  const ofSignIn = ['nonce', 'at_hash', 'c_hash', 'amr', 'auth_time', 'azp'].some((name) => name in claims)
  if (audience.length === 1 && /^[\w.-]+$/.test(audience[0]!) && (ofSignIn || audience[0]!.startsWith('0oa'))) return 'idToken'
  return undefined
}

/** Hosts of Okta's own domains. */
export const oktaHost = /(?:^|\.)(?:okta|oktapreview|okta-emea|okta-gov|trexcloud)\.com$|(?:^|\.)okta\.mil$/

/** Other issuers of tokens that look alike. */
const otherIssuer =
  /(?:^|\.)(?:microsoftonline\.(?:com|us)|sts\.windows\.net|b2clogin\.com|accounts\.google\.com|securetoken\.google\.com|auth0\.com|amazonaws\.com|onelogin\.com|oraclecloud\.com|pingone\.(?:com|eu)|pingidentity\.com|githubusercontent\.com|appleid\.apple\.com|salesforce\.com|facebook\.com)$/

/** The issuer's host and path. Lenient: an issuer may be masked (`dev-******.okta.com`). */
export function issuerOf(claims: Claims): { host: string; path: string } | undefined {
  const match = /^https?:\/\/([^/?#\s]{1,253})(\/[^?#\s]*)?/i.exec(String(claims.iss))
  return match === null ? undefined : { host: match[1]!.toLowerCase().replace(/:\d+$/, ''), path: (match[2] ?? '').replace(/\/$/, '') }
}

/** Whether Okta issued the token or is its audience; undefined where nothing shows it. */
export function isOktas(header: Claims, claims: Claims): boolean | undefined {
  if (/okta-internal/.test(String(header.typ))) return true
  const hosts = [claims.iss, claims.aud, claims.htu].flat().map((value) => /^https?:\/\/([^/?#:\s]{1,253})/i.exec(String(value))?.[1]?.toLowerCase() ?? '')
  if (hosts.some((host) => oktaHost.test(host))) return true
  if (/^(?:AT|ID)\./.test(String(claims.jti)) && Number(claims.ver) === 1) return true
  if (String(claims.cid).startsWith('0oa') || /^0oa\w{17}$/.test(String(claims.aud))) return true
  return hosts.some((host) => otherIssuer.test(host)) || /\/realms\/[^/]/.test(String(claims.iss)) ? false : undefined
}
