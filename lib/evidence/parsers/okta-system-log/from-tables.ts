import type { Span } from '@/lib/evidence/types'
import { isType, type LogEvent, logEvent, namesRdp } from './event'
import { matters } from './event-types'

/**
 * Events of a table whose header is missing or names no field of Okta's, and of notes: the type of an event, its result after it on the line, and the reason in
 * the next cell. The line before belongs to the row where the result stands below the event’s name, as the Admin Console copies it.
 */
export function eventsFromTables(text: string): LogEvent[] {
  const events: LogEvent[] = []
  for (const { 0: type, index } of text.matchAll(new RegExp(typeName, 'g'))) {
    if (events.length >= most || !isType(type) || !matters(type) || asked.test(text.slice(Math.max(0, index - 12), index))) continue
    const line = lineOf(text, index)
    const rest = text.slice(index + type.length, line.to)
    const result = results.exec(rest)
    if (result === null) continue
    const resultAt = spanAt(index + type.length + result.index, result[0])
    const reason = nextCell(text, resultAt.to, line.to)
    const words = text.slice(line.from, line.to)
    const row = text.slice(lineOf(text, Math.max(0, line.from - 1)).from, line.to)
    const [actor, published] = [
      /(?<![\w.+-])[\w.+-]{1,64}@\w[\w.-]{2,80}/.exec(words)?.[0],
      /\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,6})?Z?/.exec(words)?.[0],
    ]
    const isDenied = result[0] === 'DENIED'
    events.push(
      logEvent(
        {
          type,
          result: isDenied ? 'DENY' : result[0],
          ...(reason ? { reason: reason.words } : {}),
          ...(actor ? { actor } : {}),
          ...(published ? { published } : {}),
        },
        namesRdp(row) ? [{ name: row }] : [],
        line,
        () => ({ type: spanAt(index, type), result: resultAt, ...(reason ? { reason: spanAt(reason.from, reason.words) } : {}) }),
      ),
    )
  }
  return events
}

/** Whether a text may hold such rows. */
export const holdsRow = (text: string) => typeName.test(text) && results.test(text)

const most = 5000
const typeName = /(?<![\w.])(?:user|app|application|policy|system|security|core|zone|inline_hook|event_hook|group)\.\w[\w.]{1,90}(?![\w.])/
const results = /(?<!\w)(?:SUCCESS|FAILURE|ALLOW|DENY|DENIED|CHALLENGE|UNANSWERED|ABANDONED|RATE_LIMIT|SKIPPED)(?!\w)/

/** A search names a type and a result too. */
const asked = /(?:[=:]|\beq)\s?["'\\]{0,8}$/

const spanAt = (from: number, words: string): Span => ({ from, to: from + words.length })

function lineOf(text: string, at: number): Span {
  const end = text.indexOf('\n', at)
  return { from: text.lastIndexOf('\n', at - 1) + 1, to: end < 0 ? text.length : end }
}

/** The words after a place, up to the next mark of a cell. */
function nextCell(text: string, from: number, to: number): { from: number; words: string } | undefined {
  const match = /^[\s"',;|:=()–—-]{1,12}([^|;\t"\n]{2,300})/.exec(text.slice(from, to))
  const words = match?.[1]?.split(/,(?=\S)|\s{2,}/, 1)[0]?.trim()
  return match === null || !words || /^[\d.@-]*$|@/.test(words) ? undefined : { from: text.indexOf(words, from), words }
}
