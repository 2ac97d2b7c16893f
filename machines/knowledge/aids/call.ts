import type { Proof } from '@/lib/evidence/parsers/all'
import { scopesFor } from '@/lib/okta/scopes'
import { known, type Values } from './aid'

/** What a call is made with: a token of OAuth, one that is bound to a key (RFC 9449), or an API token of Okta's. */
export type Scheme = 'Bearer' | 'DPoP' | 'SSWS'

/**
 * A GET that shows the same refusal without changing anything. `path` holds `$USER_ID` and the like where an id belongs; `names` are those variables.
 * `stands`: for the call that failed, for one that reads the same resource because that call changes something, or for a common one because no path is known.
 */
export type Call = { path: string; names: readonly string[]; scheme: Scheme; stands: 'same' | 'reads' | 'any'; scopes: readonly string[] | undefined }

export function callOf(cause: string, values: Values, facts: readonly Proof[]): Call {
  const { path, method } = calledOf(values)
  const scheme = schemeOf(cause, facts)
  if (path === undefined) return { path: '/api/v1/users?limit=1', names: [], scheme, stands: 'any', scopes: undefined }
  if (method === undefined || method === 'GET' || method === 'HEAD') {
    const named = withVariables(path)
    return { ...named, path: `${named.path}${firstPage.has(path) ? '?limit=1' : ''}`, scheme, stands: 'same', scopes: scopesFor('GET', path) }
  }
  const list = path.split('/').slice(0, 4).join('/')
  const reads = firstPage.has(list) ? list : '/api/v1/users'
  return { path: `${reads}?limit=1`, names: [], scheme, stands: 'reads', scopes: scopesFor('GET', reads) }
}

/** The call that failed, as far as the pastes show it: from the call itself, else from the challenge, which names no method. */
export function calledOf(values: Values): { path: string | undefined; method: string | undefined } {
  return { path: known(values, 'http-response.path') ?? known(values, 'www-authenticate.resource'), method: known(values, 'http-response.method') }
}

/** The variable that stands for each id of a path template, named by the word before it: `/api/v1/users/-/groups` → `/api/v1/users/$USER_ID/groups`. */
export function withVariables(template: string): { path: string; names: string[] } {
  const names: string[] = []
  const segments = template.split('/').map((segment, i, all) => {
    if (segment !== '-') return segment
    const name = variableFor(all[i - 1] ?? '')
    const free = names.includes(name) ? `${name}_${names.length + 1}` : name
    names.push(free)
    return `$${free}`
  })
  return { path: segments.join('/'), names }
}

function variableFor(before: string): string {
  if (before === 'oauth2') return 'AUTH_SERVER_ID'
  const one = before.replace(/ies$/, 'y').replace(/sses$/, 'ss').replace(/s$/, '')
  const word = one.replace(/([a-z])([A-Z])/g, '$1_$2').replace(/[^A-Za-z]+/g, '_')
  return word === '_' || word === '' ? 'ID' : `${word.toUpperCase()}_ID`
}

function schemeOf(cause: string, facts: readonly Proof[]): Scheme {
  const shows = (...ids: string[]) => ids.some((id) => (facts as readonly string[]).includes(id))
  if (cause === 'apiTokenInvalid' || shows('http-response.sswsSent', 'jwt.sswsToken')) return 'SSWS'
  if (cause.startsWith('dpop') || shows('http-response.dpopSent', 'jwt.dpopBound', 'www-authenticate.dpopProofRequired')) return 'DPoP'
  return 'Bearer'
}

/** Lists that answer a GET with a page of at most `limit` entries and need nothing else. */
export const firstPage: ReadonlySet<string> = new Set([
  '/api/v1/apps',
  '/api/v1/authorizationServers',
  '/api/v1/devices',
  '/api/v1/groups',
  '/api/v1/idps',
  '/api/v1/logs',
  '/api/v1/mappings',
  '/api/v1/realms',
  '/api/v1/trustedOrigins',
  '/api/v1/users',
  '/api/v1/zones',
])
