import { expect, test } from 'vitest'
import { type FactId, factIds } from '@/lib/evidence/parsers/all'
import { treeIds, trees } from '@/machines/trees'
import { shownOnly } from './__fixtures__/shown-only'
import { hears } from './answers-from-evidence'
import { pointedToByContext, pointedToByFailures, pointedToByStatus } from './pointed-to'
import { pointedToBySymptoms } from './symptoms'

const all = await Promise.all(treeIds.map((id) => trees[id].load()))
const isHeard = (id: FactId) => all.some((tree) => hears(tree, id) || hears(tree, `!${id}`))
const shown = Object.values(shownOnly).flatMap((ids) => ids.split(' ')) as FactId[]

test('every fact is heard by some tree, or is deliberately only shown', () => {
  const unheard = factIds.filter((id) => !shown.includes(id) && !isHeard(id))
  expect(
    unheard,
    'give each of these an answer in evidence.ts of a tree, or causes in machines/engine/pointed-to.ts; if nobody would conclude anything from it, list it in machines/engine/__fixtures__/shown-only.ts',
  ).toEqual([])
})

test('what is only shown is a fact, stands in one group, and is not heard', () => {
  expect(shown.filter((id) => !factIds.includes(id))).toEqual([])
  expect(shown.filter((id, i) => shown.indexOf(id) !== i)).toEqual([])
  expect(shown.filter(isHeard), 'take these out of the list').toEqual([])
})

test('a fact points to causes that there are, and stands in one table', () => {
  const tables = [pointedToBySymptoms, pointedToByFailures, pointedToByContext, pointedToByStatus]
  const ids = tables.flatMap((table) => Object.keys(table))
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])
  const named = tables.flatMap((table) =>
    Object.entries(table).flatMap(([fact, by]) => Object.entries(by ?? {}).flatMap(([tree, causes]) => causes.map((cause) => ({ fact, tree, cause })))),
  )
  expect(named.filter(({ tree, cause }) => !all.some(({ id, causes }) => id === tree && cause in causes))).toEqual([])
})
