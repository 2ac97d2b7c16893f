import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { type AdminPlace, adminHost, adminLink, adminPlaces, systemLogLink } from './admin-links'
import { systemLogFilters } from './system-log-filters'

const hosts: Record<string, string | undefined> = {
  'acme.okta.com': 'acme-admin.okta.com',
  'ACME.oktapreview.com': 'acme-admin.oktapreview.com',
  'acme-admin.okta.com': 'acme-admin.okta.com',
  'login.acme.example': undefined,
  'okta.com.acme.example': undefined,
}
for (const [host, console] of Object.entries(hosts)) test(`Admin Console of ${host}`, () => expect(adminHost(host)).toBe(console))

test('links', () => {
  expect(adminLink('acme.okta.com', 'apiTokens')).toBe('https://acme-admin.okta.com/admin/access/api/tokens')
  expect(adminLink('acme.okta.com', 'person', { userId: '00u1/../x' })).toBe('https://acme-admin.okta.com/admin/user/profile/view/00u1%2F..%2Fx')
  expect(adminLink('acme.okta.com', 'person')).toBeUndefined()
  expect(adminLink('acme.okta.com', 'applicationScopes')).toBeUndefined()
  expect(adminLink('login.acme.example', 'apiTokens')).toBeUndefined()
  expect(systemLogLink('acme.okta.com', systemLogFilters.request('aBc-123_x'))).toBe(
    'https://acme-admin.okta.com/report/system_log_2?search=transaction.id+eq+%22aBc-123_x%22',
  )
})

test('no filter takes what could break out of its quotation marks, and none an API token', () => {
  expect(systemLogFilters.failuresOf('00u" or actor.id pr')).toBe('')
  expect(systemLogFilters.apiToken(`00${'a'.repeat(40)}`)).toBe('')
  expect(systemLogFilters.apiToken('00Tabc123')).toBe('transaction.detail.requestApiTokenId eq "00Tabc123"')
})

testFacts('every address of the published list is known, with how sure it is', ['admin-deeplinks.csv'], ({ rowsOf }) => {
  const known = Object.values(adminPlaces as Record<string, AdminPlace>)
  const missing = rowsOf('admin-deeplinks.csv').filter(({ path_on_admin_host: path, status }) => {
    if (path!.startsWith('(')) return known.every((place) => place.menu !== 'Reports > Rate Limits' || place.path !== undefined)
    const certainty = status!.startsWith('OFFICIAL') || status === 'DERIVED' ? 'official' : 'community'
    return !known.some((place) => place.path === path!.replace(/\?.*/, '') && place.certainty === certainty)
  })
  expect(missing).toEqual([])
})

testFacts('every event type in a filter stands in the catalogue', ['event-types.csv'], ({ rowsOf }) => {
  const types = rowsOf('event-types.csv').map((row) => Object.values(row)[0]!)
  const filters = Object.values(systemLogFilters).map((filter) => filter('1.2.3.4'))
  const named = filters.flatMap((filter) => [...filter.matchAll(/eventType (eq|sw) "([^"]+)"/g)])
  expect(named.length).toBeGreaterThan(8)
  expect(named.filter(([, how, name]) => !types.some((type) => (how === 'eq' ? type === name : type.startsWith(name!))))).toEqual([])
})
