import { cleanFreeText } from './free-text'
import { cleanJson } from './json'
import { secretOf } from './secret-names'
import { isOwn } from './stand-ins'
import type { Run } from './types'

const size = 200_000

/** A log, a configuration or any other text: whole blocks of lines go through the engine, then each line by itself. `onPart`: the share done. */
export function cleanLines(run: Run, text: string, now: Date, onPart: (share: number) => void): string {
  let [result, line] = ['', 1]
  for (let from = 0; from < text.length; ) {
    const to = blockEnd(text, from)
    const block = text.slice(from, to)
    result += cleanBlock(run, block, line, now)
    line += lineBreaks(block, block.length)
    from = to
    onPart(from / text.length)
  }
  return result
}

/** Behind a line break, and not within a key. */
function blockEnd(text: string, from: number): number {
  if (text.length - from <= size) return text.length
  let to = text.lastIndexOf('\n', from + size) + 1
  if (to <= from) to = Math.min(text.length, from + size)
  const begins = text.lastIndexOf('-----BEGIN', to)
  const ends = text.indexOf('-----END', Math.max(from, begins))
  if (begins < from || ends < to) return to
  const end = text.indexOf('\n', ends) + 1
  return end > 0 && end - from < 2 * size ? end : to
}

function lineBreaks(text: string, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++
  return count
}

function cleanBlock(run: Run, block: string, first: number, now: Date): string {
  let [last, line] = [0, first]
  // Places come in the order of the text, or nearly so.
  const placeAt = (offset: number) => {
    if (offset < last) [last, line] = [0, first]
    line += lineBreaks(block.slice(last, offset), offset - last)
    last = offset
    return `line ${line}`
  }
  const named = cleanObjectsAndSettings(run, block, first)
  const after = cleanFreeText(run, named, placeAt, now)
  return after
    .split('\n')
    .map((one, i) => run.plain(one, `line ${first + i}`))
    .join('\n')
}

/** Lines that are JSON, and lines that set a value under a name. */
const cleanObjectsAndSettings = (run: Run, block: string, first: number) =>
  block
    .split('\n')
    .map((line, i) => {
      const place = `line ${first + i}`
      const object = /^\s*\{/.test(line) && /\}\s*$/.test(line) ? parsed(line) : undefined
      if (object !== undefined) return `${/^\s*/.exec(line)![0]}${JSON.stringify(cleanJson(run, object, '', place))}${line.slice(line.trimEnd().length)}`
      return withoutSetting(run, withoutAccount(run, line, place), place)
    })
    .join('\n')

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const setting = /^([\s>#*-]{0,40}(?:export |setx? |\$env:|Environment=|ENV )?\\?["']?)([\w.:-]{2,80})(\\?["']?\s{0,20}(?:=>|:=|[=:])\s{0,20})(\S[^\r]*)/i

function withoutSetting(run: Run, line: string, place: string): string {
  const found = setting.exec(line)
  if (found === null) return line
  const [whole, before = '', name = '', gap = '', rest = ''] = found
  const named = name.slice(name.lastIndexOf('.') + 1).replace(/^.*:/, '')
  const kind = secretOf(named)
  if (kind === undefined || kind === 'cookie' || kind === 'authorization' || kind === 'assertion' || kind === 'privateKey') return line
  const [, mark = ''] = /^(["'])/.exec(rest) ?? []
  const end = mark ? closing(rest, mark) : /\s{0,9}[,;]?\s{0,9}$/.exec(rest)!.index
  const value = rest.slice(mark.length, end)
  if (value.length < 3 || isOwn(value) || /^(?:[$%<{[].*|null|none|true|false|undefined|\*+|x+)$/i.test(value) || /^eyJ|^-----/.test(value)) return line
  // A sentence behind a colon is no setting.
  if (!mark && gap.includes(':') && /^[a-z]+ [a-z ]+/i.test(value)) return line
  if (secretOf(named, value) === undefined) return line
  const instead = run.secret(value, kind, 'its name says that it is a secret', place)
  return `${before}${name}${gap}${mark}${instead}${rest.slice(end)}${line.slice(whole.length)}`
}

function closing(rest: string, mark: string): number {
  for (let at = rest.indexOf(mark, 1); at >= 0; at = rest.indexOf(mark, at + 1)) if (rest[at - 1] !== '\\') return at
  return rest.length
}

/** `curl -u user:password`, `-b` and `--cookie`. */
const withoutAccount = (run: Run, line: string, place: string) =>
  !/\s-/.test(line)
    ? line
    : line.replace(
        /(\s(?:-u|--user|--proxy-user|-U)[ =]{1,3}["']?)([^\s"':]{1,200}):([^\s"']{1,300})/g,
        (whole, before: string, user: string, secret: string) =>
          isOwn(secret) ? whole : `${before}${run.stand('user', user, place)}:${run.secret(secret, 'password', 'its name says that it is a secret', place)}`,
      )
