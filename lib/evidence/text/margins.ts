import { edit, type Text } from './text'

/** What stands before each line of a text that was quoted, listed, commented or printed by a container. */
const plain = [/^(?:(?:>|&gt;) ?){1,8}/gm, /^[ \t]{0,6}\d{1,7}(?:[:|.)](?!\d) ?|\t)/gm, /^[\w.-]{1,60} {0,20}\| /gm, /^(?:#|\/\/) /gm, /^\+(?!\+)/gm]

/** What a log writes before each line: time and level; a time alone; the host and program of a syslog; level, thread and logger. */
const logged = [
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]{0,10}(?:Z| ?[+-]\d\d:?\d\d)?\]?(?: {1,3}\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL)\]?)?[ \t]?[:|-]?[ \t]/gm,
  /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?[ \t]/gm,
  /^[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d [\w.-]{1,60} [\w./-]{1,60}(?:\[\d{1,9}\])?: /gm,
  /^\[?(?:TRACE|DEBUG|INFO|NOTICE|WARN|WARNING|ERROR|FATAL)\]?:? {1,3}(?:\[[\w .:#-]{1,60}\] )?(?:[\w.$-]{1,100} - )?/gm,
]

export const margins = (source: Text) => drop(source, plain)
export const logMargins = (source: Text) => drop(source, [...plain, ...logged])
export const proseMargins = (source: Text) => quotedMail(margins(source))

/** Drops a margin that at least four lines in five have, up to four kinds of it, of a log also before a single line, and the `+` and `-` of a diff. */
function drop(source: Text, kinds: RegExp[]): Text {
  let view = /^@@ -\d/m.test(source.text) ? edit(source, /^[+-](?![+-])/gm, () => '') : source
  for (let depth = 0; depth < 4; depth++) {
    const lines = sample(view.text)
    const has = (margin: RegExp) => (lines.join('\n').match(margin)?.length ?? 0) >= Math.max(1, lines.length * 0.8)
    const kind = kinds.find((margin) => (lines.length > 1 || logged.includes(margin)) && has(margin))
    if (kind === undefined) return view
    view = edit(view, kind, () => '')
  }
  return view
}

/** Quote marks of a mail that quotes only some of its lines. */
const quotedMail = (source: Text) => (/^>/m.test(source.text) ? edit(source, /^(?:> ?){1,8}/gm, () => '') : source)

/** The first lines that are not blank. */
const sample = (text: string) =>
  text
    .slice(0, 20_000)
    .split('\n', 200)
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, 200))
