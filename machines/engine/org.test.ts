import { expect, test } from 'vitest'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Values } from '@/machines/knowledge/aids/aid'
import { searching } from '@/machines/knowledge/aids/system-log'
import { shownTrees, treeIds } from '@/machines/trees'
import { chooseTrees } from './choose-tree'

test('a hidden tree is not offered, and a paste that belongs to it opens no other', () => {
  const shown = shownTrees({ hiddenTrees: ['rdp-mfa'] })
  expect(shown).toEqual(treeIds.filter((id) => id !== 'rdp-mfa'))
  expect(shownTrees({})).toEqual(treeIds)

  const agent: Proof[] = ['okta-widget-log.status401', 'okta-error.E0000011']
  expect(chooseTrees(agent, treeIds)).toEqual(['rdp-mfa'])
  expect(chooseTrees(agent, shown)).toEqual([])
  const either: Proof[] = ['www-authenticate.insufficientScope']
  expect(chooseTrees(either, treeIds)).toEqual(['workflows-403', 'api-error'])
  expect(chooseTrees(either, shownTrees({ hiddenTrees: ['workflows-403'] }))).toEqual(['api-error'])
})

test('the organisation’s own domain makes the link into the System Log, whatever host a paste names', () => {
  const filters = [{ label: 'Failures', filter: 'outcome.result eq "FAILURE"' }]
  const host = (values: Values, domain?: string) => {
    const url = searching(filters, values, domain === undefined ? {} : { domain })[0]?.link?.url
    return url === undefined ? undefined : new URL(url).host
  }
  expect(host({}, 'acme.okta.com')).toBe('acme-admin.okta.com')
  expect(host({ 'www-authenticate.realmHost': 'other.okta.com' })).toBe('other-admin.okta.com')
  expect(host({ 'www-authenticate.realmHost': 'other.okta.com' }, 'acme.okta.com')).toBe('acme-admin.okta.com')
  expect(host({ 'www-authenticate.realmHost': 'other.okta.com' }, 'login.acme.example')).toBeUndefined()
  expect(host({ 'jwt.issuer': 'login.acme.example' })).toBeUndefined()
  expect(host({ 'jwt.issuer': 'login.acme.example' }, 'acme.okta.com')).toBe('acme-admin.okta.com')
  expect(host({}, 'login.acme.example')).toBeUndefined()
  expect(host({})).toBeUndefined()
})
