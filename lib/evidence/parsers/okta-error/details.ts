import type { SeenFact } from '@/lib/evidence/types'
import type { Answer } from './answer'

/** Longer than any answer. */
const reach = 4000

/** The first of the causes that follow a code: it says what the code means here. Refuted where the list is there and empty. */
export function causeOf(text: string, { to }: Answer): SeenFact<'cause'>[] {
  const after = text.slice(to, to + reach)
  const list = /["'\\]{0,3}error_?causes["'\\]{0,3}\s{0,4}(?::|=>?)\s{0,4}[[(]\s{0,40}/i.exec(after) ?? /\bCauses: /.exec(after)
  if (list === null) return []
  const [from, start] = [to + list.index, to + list.index + list[0].length]
  const rest = text.slice(start, start + 900)
  if (/^[\])]|^, ?Status/.test(rest)) return [{ fact: 'cause', from, to: start + 1, refuted: true }]
  const summary = /["'\\]{0,3}error_?summary["'\\]{0,3}\s{0,4}(?::|=>?)\s{0,4}["'\\]{0,3}/i.exec(rest)
  if (summary === null) return []
  const words = /^[^\n"}\]]{1,280}/.exec(rest.slice(summary.index + summary[0].length))
  return words === null ? [] : [{ fact: 'cause', from: start + summary.index, to: start + summary.index + summary[0].length + words[0].length }]
}

/** The id that Okta's support finds this answer by: after the code, or before it where the keys stand in another order. */
export function idOf(text: string, { from, to }: Answer, previous: Answer | undefined): SeenFact<'errorId'>[] {
  for (const [start, end] of [
    [to, to + reach],
    [Math.max(0, from - 600, previous?.to ?? 0), from],
  ] as const) {
    const match = id.exec(text.slice(start, end))
    if (match !== null) return [{ fact: 'errorId', value: match[0], from: start + match.index, to: start + match.index + match[0].length }]
  }
  return []
}

const id = /(?<![\w-])oae[\w-]{16,37}(?![\w-])/
