import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { type Connector, cardOf, cards, connectionScopes, eventScope } from './workflows-cards'

test('a card by the name that an error bears', () => {
  expect(cardOf('okta', 'searchSystemLogs')).toEqual({
    connector: 'okta',
    name: 'Search System Logs',
    method: 'searchSystemLogs',
    scopes: ['okta.logs.read'],
    certainty: 'documented',
  })
  expect(cardOf('okta', 'hTTPRequest')?.scopes).toBe('endpoint')
  expect(cardOf('okta_realms', 'searchRealms_P4iAKL5cJ')?.name).toBe('Search Realms')
  expect(cardOf('okta', 'readUser')).toEqual({ connector: 'okta', name: 'Read User', method: 'readUser', scopes: ['okta.users.read'], certainty: 'derived' })
  expect(cardOf('slack', 'readUser')).toBeUndefined()
})

test('no two cards of a connector bear one name', () => {
  expect(new Set(cards.map(({ connector, method }) => `${connector} ${method}`)).size).toBe(cards.length)
})

const connectors: Record<string, Connector> = { Okta: 'okta', 'Okta Devices': 'oktadevices', 'Okta Realms': 'oktarealms' }
const certainty: Record<string, string> = { VERIFIED: 'documented', PARTLY: 'partly', DERIVED: 'derived' }

testFacts('every row of the published table agrees', ['workflows-card-scopes.csv'], ({ rowsOf }) => {
  const wrong = rowsOf('workflows-card-scopes.csv').filter((row) => {
    const connector = connectors[row.connector!]!
    if (row.kind === 'connection-default') return connectionScopes[connector].join(' ') !== row.scopes
    if (row.card!.startsWith('(')) return row.scopes !== eventScope
    const card = cards.find((one) => one.connector === connector && one.name === row.card)
    const scopes = card?.scopes === 'endpoint' ? '(scope of the endpoint called' : card?.scopes.join(' ')
    if (scopes === undefined || !row.scopes!.startsWith(scopes) || (card?.scopes !== 'endpoint' && scopes !== row.scopes)) return true
    return card?.certainty !== certainty[row.status!] || (row.internal_method_name !== '' && cardOf(connector, row.internal_method_name!) !== card)
  })
  expect(wrong).toEqual([])
})
