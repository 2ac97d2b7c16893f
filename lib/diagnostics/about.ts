import { kinds } from '@/lib/evidence/types'
import { templateOf } from '@/lib/okta/paths'

/** The call that fails, as far as it is known. Values come from pastes and links, so anything that is not plainly a path, a method or a scope is left out. */
export type About = { path?: string | undefined; method?: string | undefined; scope?: string | undefined }

/**
 * `madeFor`: `POST /api/v1/users/-/lifecycle/suspend`. `template`: what is called by GET instead, ids as `-`; absent where a GET would show nothing.
 * `path`: the same with the names of the variables that hold the ids, `/api/v1/users/{OKTA_USER_ID}`.
 */
export type Plan = { madeFor?: string; template?: string; path?: string; ids: string[]; scope?: string }

export function planOf(about: About): Plan {
  const method = about.method !== undefined && kinds.method.pattern.test(about.method) ? about.method : 'GET'
  const failing = about.path === undefined ? undefined : templateOf(about.path)
  const scope = about.scope !== undefined && kinds.scope.pattern.test(about.scope) ? { scope: about.scope } : {}
  if (failing === undefined || !kinds.path.pattern.test(failing)) return { ids: [], ...scope }
  const template = readable(failing, method)
  const madeFor = `${method} ${failing}`
  return template === undefined ? { madeFor, ids: [], ...scope } : { madeFor, template, ...named(template), ...scope }
}

/**
 * The path to GET in place of a call, to see whether the caller may use it: the path itself, or the object of an action. Undefined where a GET would call no
 * API.
 */
function readable(path: string, method: string): string | undefined {
  if (/^\/oauth2\/(?:[\w-]{1,60}\/)?v1\/(?!userinfo$|clients)/.test(path)) return undefined
  if (method === 'GET') return path
  const cut = path.split('/')
  const action = cut.findIndex((segment) => actions.has(segment))
  return (action < 0 ? cut : cut.slice(0, action)).join('/') || undefined
}

const actions = new Set(['lifecycle', 'credentials', 'sessions'])

function named(template: string): { path: string; ids: string[] } {
  const ids: string[] = []
  const segments = template.split('/')
  const path = segments.map((segment, i) => {
    if (segment !== '-') return segment
    const base = `OKTA_${shouted(segments[i - 1] ?? '')}_ID`
    const name = ids.includes(base) ? `${base}_${ids.length + 1}` : base
    ids.push(name)
    return `{${name}}`
  })
  return { path: path.join('/'), ids }
}

/** `authorizationServers` → `AUTHORIZATION_SERVER`, `policies` → `POLICY`. */
const shouted = (segment: string) =>
  /^[A-Za-z]/.test(segment)
    ? segment
        .replace(/ies$/, 'y')
        .replace(/s$/, '')
        .replace(/[A-Z]/g, (letter) => `_${letter}`)
        .replace(/\W+/g, '_')
        .toUpperCase()
    : 'ITEM'
