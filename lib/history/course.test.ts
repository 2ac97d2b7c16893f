import { expect, test } from 'vitest'
import { type Arrival, createCourse } from './course'

const now = new Date('2026-11-21T08:00:00Z')

/** The cases, by number, that a document's steps belong to; 'start' is the start of the page. */
function walk(...steps: (Arrival | 'start')[]): string[] {
  let count = 0
  const course = createCourse(() => `${++count}`)
  return steps.flatMap((step) => {
    if (step !== 'start') return course.at(step, now).id
    course.leave()
    return []
  })
}

const own = (entry: string, tree = 'rdp-mfa'): Arrival => ({ tree, entry, own: true })
const opened = (entry: string, tree = 'rdp-mfa'): Arrival => ({ tree, entry, own: false })

test('answers and pastes go on with the case', () => expect(walk(own('a'), own('b'), own('c'))).toEqual(['1', '1', '1']))
test('a link that was opened goes on with what is answered then', () => expect(walk(opened('a'), own('b'))).toEqual(['1', '1']))
test('the start of the page ends a case', () => expect(walk(own('a'), 'start', own('b'))).toEqual(['1', '2']))
test('Back to the start, and Forward again, is the same case', () => expect(walk(own('a'), 'start', own('a'), own('b'))).toEqual(['1', '1', '1']))
test('another tree is another case, and Back leads to the first', () => expect(walk(own('a'), own('b', 'api-error'), own('a'))).toEqual(['1', '2', '1']))
test('a link put into the same tab is another case', () => expect(walk(own('a'), opened('b'), own('c'), opened('a'))).toEqual(['1', '2', '2', '1']))
test('where the browser tells no entries, what the page leads to goes on', () =>
  expect(walk({ tree: 'rdp-mfa', own: true }, { tree: 'rdp-mfa', own: true }, { tree: 'rdp-mfa', own: false })).toEqual(['1', '1', '2']))
test('only what was opened may go on from a record', () => {
  const course = createCourse(() => 'new')
  expect(course.at(opened('a'), now).sought).toBe(false)
  course.leave()
  expect(course.at(own('b'), now).sought).toBe(true)
})
