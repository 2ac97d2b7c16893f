import { type Body, bodyKind, type Head, type Mark } from './exchange'

/** One HTTP message as programs write it: its first line, then a header a line, then a blank line and the body. */
export type Message = { from: number; to: number; head: Head; status?: Mark<number>; method?: Mark; target?: Mark; body?: Body }

/** An open message. `prefix`: what stands before every line of its block; `passed`: how many foreign lines were skipped. */
type Open = { message: Message; prefix: string; passed: number }
type Line = { text: string; from: number; to: number }

/** Requests and responses of curl, wget, debug logs and raw captures, whatever stands before each line. Linear time. */
export function messages(text: string): Message[] {
  const found: Message[] = []
  let open: Open | undefined
  let ended: Open | undefined
  for (const line of linesOf(text)) {
    const begun = line.text.includes('HTTP/') ? begin(line) : undefined
    if (begun) {
      found.push(begun.message)
      open = begun.hasHead ? { message: begun.message, prefix: begun.prefix, passed: 0 } : undefined
      ended = undefined
      continue
    }
    if (open && !goesOn(open, line)) {
      ended = open
      open = undefined
    }
    if (ended && !looksOn(ended, line)) ended = undefined
  }
  return found
}

/** Lines, also where a program wrote their ends as `\r\n` in letters. */
function* linesOf(text: string): Generator<Line> {
  const end = /\r?\n|\\r\\n/g
  let from = 0
  for (let match = end.exec(text); match !== null; match = end.exec(text)) {
    yield { text: text.slice(from, match.index), from, to: match.index }
    from = end.lastIndex
  }
  yield { text: text.slice(from), from, to: text.length }
}

const request = /(?<![\w-])(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|CONNECT) (\S{1,2000}) HTTP\/[\d.]{1,3}/
const response = /HTTP\/(?:1\.[01]|[23](?:\.0)?) {1,3}([1-5]\d\d)(?!\d)[ \w'-]{0,40}/
/** What an access log, and urllib3, write after the request: the status and the size of the body. */
const logged = /^["'] {1,3}([1-5]\d\d)(?: (\d{1,12}|-|None))?(?![\w.])/

/** What httpx writes before the answer. */
const callBefore = /(?<![\w-])(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (https?:\/\/[^\s"']{1,2000})["']? ["']$/

function begin(line: Line): { message: Message; prefix: string; hasHead: boolean } | undefined {
  const [asked, answered] = [request.exec(line.text), response.exec(line.text)]
  const first = asked ?? answered
  if (first === null) return undefined
  const at = (match: RegExpExecArray, value: string) => ({ value, from: line.from + match.index, to: line.from + match.index + match[0].length })
  const message: Message = { from: line.from + first.index, to: line.to, head: { headers: [], isWhole: false } }
  if (asked) {
    message.method = at(asked, asked[1]!)
    const target = asked.index + asked[1]!.length + 1
    message.target = { value: asked[2]!, from: line.from + target, to: line.from + target + asked[2]!.length }
    const end = asked.index + asked[0].length
    const result = logged.exec(line.text.slice(end, end + 40))
    if (result) {
      message.status = { value: Number(result[1]), from: message.from, to: line.from + end + result[0].length }
      if (result[2] === '0') message.body = { kind: 'empty', from: message.from, to: message.status.to }
      return { message, prefix: '', hasHead: false }
    }
  } else if (answered) {
    message.status = { ...at(answered, ''), value: Number(answered[1]) }
    const call = callBefore.exec(line.text.slice(Math.max(0, answered.index - 2100), answered.index))
    if (call) {
      message.from -= call[0].length
      message.method = { value: call[1]!, from: message.from, to: message.from + call[1]!.length }
      message.target = { value: call[2]!, from: message.method.to + 1, to: message.method.to + 1 + call[2]!.length }
    }
  }
  const before = line.text.slice(0, first.index)
  const isQuoted = /^["']/.test(line.text.slice(first.index + first[0].length)) && !/^(?:send|reply): /.test(line.text)
  return { message, prefix: before.length > 200 ? '' : before, hasHead: !isQuoted }
}

/** Whether a line belongs to the head. Lines of other programs in between (`* ` of curl, another thread) are skipped. */
function goesOn(open: Open, line: Line): boolean {
  const { message } = open
  let start = afterPrefix(line.text, open.prefix)
  if (start === undefined && message.head.headers.length === 0) {
    const bare = line.text.startsWith('header: ') ? 'header: ' : ''
    if (line.text.trim() === '' || nameOf(line.text.slice(bare.length))) [open.prefix, start] = [bare, bare.length]
  }
  if (start === undefined || /^(?:\* |[{}] \[)/.test(line.text)) return open.passed++ < 8 && (open.prefix !== '' || start !== undefined)
  const rest = line.text.slice(start)
  if (/^['"]$/.test(rest)) return true
  if (rest.trim() === '') {
    ;[message.head.isWhole, message.to] = [true, line.to]
    return false
  }
  const name = nameOf(rest)
  const last = message.head.headers.at(-1)
  if (name) {
    const colon = rest.indexOf(':', 1)
    message.head.headers.push({ name: name.toLowerCase(), value: rest.slice(colon + 1).trim(), from: line.from + start, to: line.to })
  } else if (last && /^[ \t]/.test(rest)) {
    last.value += ` ${rest.trim()}`
    last.to = line.to
  } else return false
  message.to = line.to
  return true
}

const nameOf = (line: string) => /^:?[A-Za-z][\w-]{0,63}(?=[ \t]{0,20}:)/.exec(line)?.[0]

/** The offset after the prefix of a block; numbers in the prefix may differ from line to line. */
function afterPrefix(line: string, prefix: string): number | undefined {
  let i = 0
  for (let p = 0; p < prefix.length; ) {
    if (isDigit(prefix, p)) {
      if (!isDigit(line, i)) return undefined
      while (isDigit(prefix, p)) p++
      while (isDigit(line, i)) i++
    } else if (prefix[p] === line[i]) {
      p++
      i++
    } else return i >= line.length && prefix.slice(p).trim() === '' ? i : undefined
  }
  return i
}

const isDigit = (text: string, at: number) => at < text.length && text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57

/** Reads the body from a line after the head. Returns whether to look at the next line too. */
function looksOn({ message, prefix }: Open, line: Line): boolean {
  // curl reports the connection after a body that it wrote elsewhere, or after none.
  if (line.text.startsWith('* ')) {
    if (!message.head.isWhole || !/\b(?:left intact|closing connection)/i.test(line.text)) return true
    message.body = { kind: 'empty', from: line.from, to: line.to }
    return false
  }
  const start = afterPrefix(line.text, prefix) ?? 0
  const rest = line.text.slice(start).trimStart()
  if (rest === '') return true
  if (!/^(?:<[!\w]|\{(?! \[\d)|\[[\s{\]])/.test(rest)) return false
  const from = line.to - rest.length
  message.body = { kind: bodyKind(rest.slice(0, 60)), from, to: Math.min(line.to, from + 200) }
  return false
}
