import { expect, test } from 'vitest'
import { report } from '@/machines/engine/diagnose'
import { kinds, notYet } from './__fixtures__/kinds'

for (const [name, { text, named, leads, never = [], most = Number.POSITIVE_INFINITY, unread }] of Object.entries(kinds))
  test(`${name}${name in notYet ? `, not yet: ${notYet[name]}` : ''}`, { fails: name in notYet }, async () => {
    const { tree, cause, possible } = await report(name, text, new Date('2026-11-30T00:00:00Z'))
    const all: readonly string[] = possible
    expect({
      tree: unread ? tree : null,
      cause: named?.includes(cause ?? '') ? 'right' : cause,
      lacking: (leads ?? []).filter((one) => !all.includes(one)),
      wrong: never.filter((one) => all.includes(one)),
      tooMany: all.length > most ? all : [],
    }).toEqual({ tree: null, cause: named ? 'right' : null, lacking: [], wrong: [], tooMany: [] })
  })

test('whatever is not right yet is one of the kinds', () => expect(Object.keys(notYet).filter((name) => !(name in kinds))).toEqual([]))
