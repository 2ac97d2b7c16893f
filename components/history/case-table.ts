import type { CaseInWords } from './cases-in-words'

/** Cases as the rows of a table for spreadsheets, under a heading: what the list shows, and the link as others get it. `origin`: where this copy is found. */
export const caseTable = (cases: readonly CaseInWords[], origin: string): string[][] => [
  ['Began (UTC)', 'Last changed (UTC)', 'Tree', 'Cause id', 'Cause title', 'State', 'Link'],
  ...cases.map(({ record: { began, changed, tree, fragment }, kind, cause, state }) => [
    minute(began),
    minute(changed),
    kind,
    cause === undefined ? '' : `${tree}.${cause.id}`,
    cause?.title ?? '',
    state,
    `${origin}/${fragment}`,
  ]),
]

/** `2026-11-30 09:12`, which spreadsheets take for a time. */
const minute = (time: Date) => time.toISOString().slice(0, 16).replace('T', ' ')
