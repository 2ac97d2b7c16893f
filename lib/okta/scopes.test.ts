import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { type Credential, credentialsFor } from './access'
import { isPathTemplate, pathTemplates } from './path-templates'
import { templateOf } from './paths'
import { isKnownScope } from './scope-catalogue'
import { otherNames } from './scope-names'
import { isUsuallyOffTab, missingScopes, satisfies, scopesFor } from './scopes'

/** A call, and the scopes that it needs. */
const calls: Record<string, string[] | undefined> = {
  'GET /api/v1/users': ['okta.users.read'],
  'GET /api/v1/users/00u1abcd/groups': ['okta.users.read'],
  'GET /api/v1/users/lena@acme.example/roles': ['okta.roles.read'],
  'GET /api/v1/groups/00g1abcd/users': ['okta.groups.read'],
  'post /api/v1/apps/0oa1abcd/grants': ['okta.appGrants.manage'],
  'PATCH /api/v1/apps/0oa1abcd/group-push/mappings/gPm1': ['okta.apps.manage', 'okta.groups.manage'],
  'GET https://acme.okta.com/api/v1/zones?limit=20': ['okta.networkZones.read'],
  'GET /oauth2/default/v1/userinfo': ['openid'],
  'GET /.well-known/okta-organization': [],
  'HEAD /api/v1/logs': ['okta.logs.read'],
  'DELETE /api/v1/api-tokens/current': [],
  'POST /api/v1/policies/simulate': ['okta.policies.read'],
  'GET /api/v1/widgets': undefined,
  'GET /graphql': undefined,
}
for (const [call, scopes] of Object.entries(calls)) test(`scopes of ${call}`, () => expect(scopesFor(...(call.split(' ') as [string, string]))).toEqual(scopes))

test('manage includes read of the same resource, and nothing else', () => {
  expect(satisfies(['okta.users.manage'], ['okta.users.read'])).toBe(true)
  expect(satisfies(['okta.users.read'], ['okta.users.manage'])).toBe(false)
  expect(satisfies(['groups', 'okta.users.manage'], ['okta.groups.read'])).toBe(false)
  expect(satisfies([], [])).toBe(true)
  expect(missingScopes(['okta.apps.manage'], ['okta.apps.read', 'okta.groups.read'])).toEqual(['okta.groups.read'])
})

const templates: Record<string, string> = {
  'https://acme.okta.com/api/v1/users/lena@acme.example/groups?limit=2#x': '/api/v1/users/-/groups',
  '/api/v1/users/00u1abcd/': '/api/v1/users/-',
  '/api/v1/users/${userId}/factors/:id/verify': '/api/v1/users/-/factors/-/verify',
  '/api/v1/apps/{appId}/users': '/api/v1/apps/-/users',
  '/oauth2/aus1abcd/v1/token': '/oauth2/-/v1/token',
  '/api/v1/groups/Head%20office': '/api/v1/groups/-',
}
for (const [path, template] of Object.entries(templates)) test(`template of ${path}`, () => expect(templateOf(path)).toBe(template))

test('names that only look like a scope', () => {
  expect(otherNames.get('okta.authzServers.manage')).toEqual({ is: 'permission', scope: 'okta.authorizationServers.manage' })
  expect(otherNames.get('okta.eventhooks.read')).toEqual({ is: 'misspelt', scope: 'okta.eventHooks.read' })
  expect(otherNames.get('okta.users.read')).toBeUndefined()
})

test('scopes that usually are not on the tab', () => {
  expect(['okta.governance.labels.read', 'okta.accessRequests.tasks.manage', 'okta.users.read', 'okta.apps.manage'].map(isUsuallyOffTab)).toEqual([
    true,
    true,
    false,
    false,
  ])
})

const concrete = (path: string) => path.replaceAll(/\{[^}]+\}/g, 'x1Y2z3')

testFacts('every operation of the description needs the scopes that the rules give', ['endpoint-scopes.csv'], ({ rowsOf }) => {
  const wrong = rowsOf('endpoint-scopes.csv').filter(({ method, path, scopes }) => {
    const need = scopes!.split(' ').filter(Boolean).sort().join(' ')
    return [path!, concrete(path!), templateOf(path!)].some((form) => [...(scopesFor(method!, form) ?? ['?'])].sort().join(' ') !== need)
  })
  expect(wrong).toEqual([])
})

testFacts('every path of the description has its template', ['endpoint-scopes.csv'], ({ rowsOf }) => {
  const wrong = rowsOf('endpoint-scopes.csv').filter(({ path }) => templateOf(concrete(path!)) !== path!.replaceAll(/\{[^}]+\}/g, '-'))
  expect(wrong).toEqual([])
})

testFacts(
  'every path of the description is a template, and no other is but those of the Authentication API',
  ['endpoint-scopes.csv'],
  ({ rowsOf, isWhole }) => {
    const paths = rowsOf('endpoint-scopes.csv').map(({ path }) => path!.replaceAll(/\{[^}]+\}/g, '-'))
    expect(paths.filter((path) => !isPathTemplate(path))).toEqual([])
    expect([...pathTemplates].filter((path) => isWhole && !paths.includes(path) && !path.startsWith('/api/v1/authn'))).toEqual([])
    expect(['/api/v1/users/-/groups', '/api/v1/users/groups', '/api/v1', '/oauth2/default/v1/token', '/oauth2/other/v1/token'].map(isPathTemplate)).toEqual([
      true,
      false,
      false,
      true,
      false,
    ])
  },
)

testFacts('the scopes that an operation needs are known, and names that only look like one are not', ['endpoint-scopes.csv'], ({ rowsOf }) => {
  const needed = [...new Set(rowsOf('endpoint-scopes.csv').flatMap(({ scopes }) => scopes!.split(' ').filter(Boolean)))]
  expect(needed.filter((scope) => !isKnownScope(scope) && !scope.startsWith('ssf.'))).toEqual([])
  expect([...otherNames.keys()].filter(isKnownScope)).toEqual([])
  expect(['okta.users.read', 'openid', 'okta.logs.manage', 'okta.users.write'].map(isKnownScope)).toEqual([true, true, false, false])
})

testFacts('every operation of the description takes the credentials that the rules give', ['endpoint-auth-detail.csv'], ({ rowsOf }) => {
  const documented = ({ scopes, ssws_accepted }: Record<string, string>): Credential[] =>
    scopes ? (ssws_accepted === 'yes' ? ['oauth', 'apiToken'] : ['oauth']) : ssws_accepted === 'yes' ? ['apiToken'] : ['own']
  const wrong = rowsOf('endpoint-auth-detail.csv').filter((row) => credentialsFor(row.method!, concrete(row.path!))?.join() !== documented(row).join())
  expect(wrong).toEqual([])
})

testFacts('every other name is known, with the scope that its note names', ['scopes-other-names.csv', 'endpoint-scopes.csv'], ({ rowsOf, isWhole }) => {
  const wrong = rowsOf('scopes-other-names.csv').filter(({ name, what_it_is, note }) => {
    // Scopes of OpenID Connect are scopes, only not of these APIs.
    if (/^(?:OIDC|native SSO)/.test(what_it_is!)) return false
    const known = otherNames.get(name!)
    const scope = /scopes?(?:: | is )(okta[\w.]+\w)/i.exec(note!)?.[1]
    return known === undefined || (scope !== undefined && !known.scope?.startsWith(scope))
  })
  expect(wrong).toEqual([])
  if (!isWhole) return
  const granted = new Set(rowsOf('endpoint-scopes.csv').flatMap(({ scopes }) => scopes!.split(' ')))
  expect([...otherNames.values()].filter(({ scope }) => scope !== undefined && !granted.has(scope))).toEqual([])
})
