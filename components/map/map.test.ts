import { expect, test } from 'vitest'
import { arrowsOf, placesOf } from '@/machines/engine/arrows'
import { treeIds, trees } from '@/machines/trees'
import { evidenceOf, runsOf } from './evidence'
import { type Box, goesOn, mapOf, otherwiseIn, placeId, titlesOf } from './graph'
import { boxWidth, inset, layoutOf } from './layout'
import { lineWidth } from './text'

const loaded = await Promise.all(treeIds.map(async (id) => ({ id, tree: await trees[id].load() })))

/** Every arrow that a box tells of, as `place answer place`. */
function told(box: Box): string[] {
  if (box.kind === 'outcome') return []
  if (box.kind !== 'causes')
    return box.exits.flatMap(({ answers, leads }) => answers.flatMap(({ answer }) => leads.map(({ to }) => `${box.id} ${answer} ${to}`)))
  return box.causes.flatMap(({ id }, i) => {
    const next = box.causes[i + 1]?.id ?? box.next
    return [`${id} fixed resolved`, `${id} notFixed ${next}`, `${id}  ${next}`]
  })
}

test.each(loaded)('$id: every step, every cause and every arrow is in the map, and nothing else', ({ tree }) => {
  const boxes = mapOf(tree).flatMap((part) => part.boxes)
  const places = boxes.flatMap((box) => (box.kind === 'causes' ? box.causes.map(({ id }) => id) : [box.id]))
  expect(places).toEqual(placesOf(tree).map(placeId))
  const arrows = arrowsOf(tree).map(({ from, answer = '', to }) => `${placeId(from)} ${answer} ${placeId(to)}`)
  expect(new Set(boxes.flatMap(told))).toEqual(new Set(arrows))
})

test.each(loaded)('$id: whatever the map says is in words', ({ tree }) => {
  const boxes = mapOf(tree).flatMap((part) => part.boxes)
  const words = boxes.flatMap((box) =>
    box.kind === 'causes'
      ? box.causes.map(({ title }) => title)
      : [box.title, ...('exits' in box ? box.exits.flatMap(({ answers }) => answers.map((one) => one.words)) : [])],
  )
  expect(words.filter((one) => one === '' || /[`{}]/.test(one))).toEqual([])
})

test.each(loaded)('$id: the picture has every arrow, no text leaves its box, no box covers another, and it is the same each time', async ({ tree }) => {
  const parts = mapOf(tree)
  const layout = await layoutOf(parts)
  const boxes = parts.flatMap((part) => part.boxes)
  const first = boxes.flatMap((box) => ('exits' in box ? box.exits.flatMap(({ leads }) => leads.filter(({ otherwise }) => !otherwise)) : []))
  expect(layout.arrows.map(({ to }) => to)).toEqual(first.map(({ to }) => to))
  // Where an answer or a list goes on stands in words.
  const written = layout.placed.flatMap(({ rows }) => rows.flatMap(({ texts }) => texts.map(({ lines, full }) => full ?? lines.join(' '))))
  const titles = titlesOf(parts)
  const onwards = boxes.flatMap((box) =>
    'exits' in box ? box.exits.flatMap((exit) => otherwiseIn(exit, titles)) : box.kind === 'causes' ? goesOn(box, titles) : [],
  )
  expect(onwards.length).toBeGreaterThan(10)
  expect(onwards.filter((words) => !written.some((one) => one.replaceAll(' ', '') === words.replaceAll(' ', '')))).toEqual([])
  expect(layout.arrows.filter(({ path }) => !/^M-?\d+ -?\d+(?:[HV]-?\d+)+$/.test(path))).toEqual([])
  const texts = layout.placed.flatMap(({ height, rows }) => rows.flatMap((row) => row.texts.map((text) => ({ ...text, row, height }))))
  expect(texts.filter(({ lines, size }) => lines.some((line) => lineWidth(line, size) > boxWidth - 2 * inset))).toEqual([])
  expect(texts.filter(({ y, lines, size, row }) => y < row.y + size || y + (lines.length - 1) * size * 1.3 > row.y + row.height)).toEqual([])
  const covered = layout.placed.filter((a) =>
    layout.placed.some((b) => a !== b && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height),
  )
  expect(covered).toEqual([])
  expect(await layoutOf(mapOf(tree))).toEqual(layout)
})

test.each(loaded)('$id: every row of the causes table is among the evidence, in words', ({ tree }) => {
  const { causes, reasons } = evidenceOf(tree)
  expect(causes.map(({ cause }) => cause)).toEqual(Object.keys(tree.causes))
  const counted = causes.map(({ cause, ruledOut }) => [cause, ruledOut.length])
  expect(counted).toEqual(Object.entries(tree.causes).map(([cause, { rulesOut = [] }]) => [cause, rulesOut.length]))
  const told = [...causes.flatMap(({ proves, points }) => [...proves, ...points]), ...reasons.flatMap(({ by }) => by)]
  expect(told.filter(({ answers }) => answers.length === 0 || answers.some((words) => words === '' || /[`{}]/.test(words)))).toEqual([])
  expect(reasons.filter(({ because, by }) => because === '' || by.length === 0)).toEqual([])
})

test('numbers are told as runs', () => {
  expect(runsOf([3, 1, 2, 7, 2])).toEqual([
    [1, 3],
    [7, 7],
  ])
})
