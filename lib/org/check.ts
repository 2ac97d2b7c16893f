import type { z } from 'zod/mini'
import { type Path, readJson, spelled } from './json'
import type { Org } from './org'
import { orgSchema, type Vocabulary } from './schema'

/** A fault of the file: `path` as `helpdesk.phone`, '' for the whole. `column` only where the text is no JSON. */
export type Fault = { line: number; column?: number; path: string; wrong: string; expected: string }

/** What an organisation's file says, or everything that is wrong with it, in the order of its lines. */
export function checkOrg(text: string, vocabulary: Vocabulary): { org: Org } | { faults: readonly Fault[] } {
  const read = readJson(text)
  if ('wrong' in read) return { faults: [{ path: '', ...read }] }
  const { value, lineOf } = read
  const checked = orgSchema(vocabulary).safeParse(value)
  if (!checked.success) return { faults: checked.error.issues.flatMap((issue) => faultsOf(issue, value, lineOf)).sort((a, b) => a.line - b.line) }
  const size = JSON.stringify(value).length
  if (size > mostCharacters)
    return { faults: [{ line: 1, path: '', wrong: `the file has ${size} characters`, expected: `at most ${mostCharacters}: every page carries it` }] }
  // The compiler cannot see that the shapes are equal: the schema takes its keys from the trees.
  return { org: value as Org }
}

const mostCharacters = 100_000

function faultsOf(issue: z.core.$ZodIssue, value: unknown, lineOf: (path: Path) => number): Fault[] {
  const path = issue.path as Path
  if (issue.code !== 'unrecognized_keys')
    return [{ line: lineOf(path), path: spelled(path), wrong: `${shown(path.reduce<unknown>(member, value))} is not valid`, expected: issue.message }]
  return issue.keys.map((key) => ({
    line: lineOf([...path, key]),
    path: spelled([...path, key]),
    wrong: `there is no key ${JSON.stringify(key)} here`,
    expected: suggestion(key, issue.message.split(' ')),
  }))
}

const member = (value: unknown, key: string | number) => (value as Record<string | number, unknown> | undefined)?.[key]

/** A value as a message can name it. */
function shown(value: unknown): string {
  if (value === undefined) return 'a missing value'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0 ? 'an object' : 'an empty object'
  if (typeof value !== 'string') return String(value)
  return value.length > 60 ? `“${value.slice(0, 50)}…” (${value.length} characters)` : `“${value}”`
}

function suggestion(key: string, known: readonly string[]): string {
  const [nearest] = known.map((name) => ({ name, far: distance(key, name) })).sort((a, b) => a.far - b.far)
  if (nearest && nearest.far <= Math.max(2, key.length / 3)) return `${nearest.name}, if that is meant`
  return known.length <= 12
    ? `one of ${known.join(', ')}`
    : 'a tree and one of its causes, as in the URL of the cause’s page: /causes/rdp-mfa/clockSkewed/ is rdp-mfa.clockSkewed'
}

/** The Levenshtein distance of two names, without regard to case. */
function distance(one: string, other: string): number {
  const [a, b] = [one.toLowerCase().slice(0, 80), other.toLowerCase()]
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
