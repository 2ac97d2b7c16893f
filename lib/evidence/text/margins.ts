import { edit, type Text } from './text'

/** What programs write before each line: the `>` of quoted mail, line numbers, a container's name. */
const plain = [/^(?:> ?){1,8}/gm, /^[ \t]{0,6}\d{1,7}(?:[:|.)](?!\d) ?|\t)/gm, /^[\w.-]{1,60} {0,20}\| /gm]
/** Time and level of a log line. Dropped from data only: parsers of prose need the times to find the last failure. */
const stamp =
  /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[\d.,]{0,10}(?:Z| ?[+-]\d\d:?\d\d)?\]?(?: {1,3}\[?(?:TRACE|DEBUG|INFO|WARN|WARNING|ERROR|FATAL)\]?)?[ \t]?[:|-]?[ \t]/gm

export const margins = (source: Text) => drop(source, [...plain, stamp])
export const proseMargins = (source: Text) => quotedMail(drop(source, plain))

/** Drops a margin that at least four lines in five have, up to three kinds of it, and the `+` and `-` of a diff. */
function drop(source: Text, kinds: RegExp[]): Text {
  let view = /^@@ -\d/m.test(source.text) ? edit(source, /^[+-](?![+-])/gm, () => '') : source
  for (let depth = 0; depth < 3; depth++) {
    const lines = sample(view.text)
    const kind = lines.length > 1 ? kinds.find((margin) => (lines.join('\n').match(margin)?.length ?? 0) >= lines.length * 0.8) : undefined
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
