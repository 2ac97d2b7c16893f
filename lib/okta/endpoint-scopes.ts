import { type Credential, credentialsFor } from './access'
import { operations } from './operations'
import { scopesFor } from './scopes'

/** Calls of one path that need the same scopes, all of them. `takes`: the credentials, where no scope is asked. `path` is written with `{id}`. */
export type EndpointRow = { methods: readonly string[]; path: string; scopes: readonly string[]; takes: readonly Credential[] }
/** The endpoints of a resource, or of all resources that begin with one letter. */
export type EndpointGroup = { name: string; rows: readonly EndpointRow[]; parts: readonly EndpointGroup[] }
export type EndpointArea = { name: string; under: string; groups: readonly EndpointGroup[] }

const areas = [
  { name: 'Management API', under: '/api/v1/' },
  { name: 'Identity Governance', under: '/governance/api/' },
  { name: 'MyAccount', under: '/idp/myaccount/' },
  { name: 'OAuth and OpenID Connect', under: '/oauth2/' },
  { name: 'Other APIs', under: '/' },
] as const

/** More resources than this are grouped by their first letter. */
const mostResources = 12
/** More rows than this are grouped by resource below the letter. */
const mostRows = 12

/** Every endpoint with its scopes, by area. */
export function endpointAreas(): EndpointArea[] {
  const taken = new Set<string>()
  return areas.map(({ name, under }) => {
    const own = operations.filter(({ path }) => path.startsWith(under) && !taken.has(path))
    for (const { path } of own) taken.add(path)
    const resources = grouped(own, ({ path }) => resourceOf(path, under)).map(
      ([resource, of]): EndpointGroup => ({ name: resource, rows: of.flatMap(rowsOf), parts: [] }),
    )
    return { name, under, groups: (resources.length > mostResources ? byLetter(resources) : resources).toSorted((a, b) => a.name.localeCompare(b.name, 'en')) }
  })
}

/** The first segment that names something: neither a version nor an id, and not `my`. */
const resourceOf = (path: string, under: string) =>
  path
    .slice(under.length)
    .split('/')
    .find((segment) => !['v1', 'v2', 'my', '-'].includes(segment)) ?? path

function byLetter(resources: readonly EndpointGroup[]): EndpointGroup[] {
  return grouped(resources, ({ name }) => name.charAt(0).toUpperCase()).map(([letter, parts]) => {
    const rows = parts.flatMap((part) => part.rows)
    return { name: `${letter}: ${parts.map(({ name }) => name).join(', ')}`, rows, parts: parts.length > 1 && rows.length > mostRows ? parts : [] }
  })
}

/** A row for the methods that need the same. */
function rowsOf({ path, methods }: (typeof operations)[number]): EndpointRow[] {
  const needed = grouped(methods, (method) => (scopesFor(method, path) ?? []).join(' '))
  return needed.map(([scopes, of]) => ({
    methods: of,
    path: path.replaceAll('/-', '/{id}'),
    scopes: scopes.split(' ').filter(Boolean),
    takes: credentialsFor(of[0]!, path) ?? [],
  }))
}

/** Things by a key, in the order in which the keys come. */
export function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): [key: string, things: Thing[]][] {
  const groups = new Map<string, Thing[]>()
  for (const thing of things) groups.set(keyOf(thing), [...(groups.get(keyOf(thing)) ?? []), thing])
  return [...groups]
}
