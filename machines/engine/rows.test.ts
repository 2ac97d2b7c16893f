import { expect, test } from 'vitest'
import { factIds, formatOf } from '@/lib/evidence/parsers/all'
import { openings } from './openings'
import { fits } from './rows'
import { weights } from './weights'

test('the rows name facts and formats that there are', () => {
  const known: readonly string[] = [...factIds, ...factIds.map(formatOf)]
  const rows = [...weights, ...Object.values(openings).flatMap(({ opens, owns }) => [...opens, { shows: owns }])]
  const named = rows.flatMap(({ shows, except = [], with: beside = [], without = [], only = [] }) => [...shows, ...except, ...beside, ...without, ...only])
  expect(named.filter((key) => !known.includes(key.replace('!', '')))).toEqual([])
})

test('a row counts by what stands beside it', () => {
  const all = ['har.a', '!saml.okta']
  expect(fits({ shows: ['har'] }, 'har.a', all)).toBe(true)
  expect(fits({ shows: ['har'], except: ['har.a'] }, 'har.a', all)).toBe(false)
  expect(fits({ shows: ['har'], with: ['jwt'] }, 'har.a', all)).toBe(false)
  expect(fits({ shows: ['har'], without: ['!saml.okta'] }, 'har.a', all)).toBe(false)
  expect(fits({ shows: ['har'], only: ['har'] }, 'har.a', all)).toBe(false)
  expect(fits({ shows: ['har'], only: ['har', 'saml'] }, 'har.a', all)).toBe(true)
})
