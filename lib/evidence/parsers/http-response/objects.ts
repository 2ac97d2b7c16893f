import { type Body, bodyKind, type Exchange, type Head, type Header, type Mark } from './exchange'

/**
 * Exchanges written as objects: JSON, HAR, what Node, Python and Java print. Looks at brackets and quotation marks only, in one pass without recursion, so that
 * it also reads objects that are cut off or within other text.
 */
export function objects(text: string): Exchange[] {
  const found: Exchange[] = []
  let open: Frame[] = []
  let key: Mark | undefined
  let word: Token | undefined
  const settle = () => {
    const frame = open.at(-1)
    if (frame && key && word) take(frame, key, word)
    word = undefined
  }
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!
    if (mark === '{' || mark === '[') {
      // Deeper than any record: the text is noise, and the stack would fill the memory.
      if (open.length > 2000) open = []
      open.push({ from: i, key: key?.value ?? '', isList: mark === '[', isClass: word !== undefined, headers: [], exchanges: [], inBody: [] })
      key = word = undefined
    } else if (open.length === 0) continue
    else if (mark === '}' || mark === ']') {
      settle()
      close(open, i + 1, found)
      key = undefined
    } else if (mark === '"' || mark === '`' || (mark === "'" && !/\w/.test(text[i - 1] ?? ''))) {
      const end = stringEnd(text, i, mark)
      word = { value: text.slice(i + 1, end), from: i, to: end + 1, isString: true }
      i = end
    } else if (mark === ':' || mark === '=') {
      if (word) [key, word] = [word, undefined]
    } else if (mark === ',' || mark === '\n') {
      settle()
      if (mark === ',') key = undefined
    } else if (isWord(mark)) {
      const end = wordEnd(text, i)
      word = { value: text.slice(i, end), from: i, to: end, isString: false }
      i = end - 1
    }
  }
  settle()
  while (open.length > 0) close(open, text.length, found, true)
  return found.sort((a, b) => a.from - b.from)
}

type Token = Mark & { isString: boolean }
type Frame = {
  from: number
  key: string
  isList: boolean
  /** Printed with a class name: `ReadableStream {…}` is no body. */
  isClass: boolean
  status?: Mark<number>
  method?: Mark
  target?: Mark
  /** A header as HAR writes it: `{"name": …, "value": …}`. */
  name?: Mark
  value?: Mark
  headers: Header[]
  head?: Head
  sent?: Head
  request?: Frame
  body?: Body | undefined
  exchanges: Exchange[]
  /** Exchanges within a response body: used only where nothing around the body is an exchange. */
  inBody: Exchange[]
}

function take(frame: Frame, key: Mark, { value, from, to, isString }: Token) {
  const name = key.value.toLowerCase().replace(/[\s_-]/g, '')
  const at = { value, from: key.from, to }
  if (frame.isList || isHeaders(frame.key)) frame.headers.push({ name: key.value.toLowerCase(), value, from: key.from, to })
  if (/^:?(?:http|response)?status(?:code)?$/.test(name)) {
    const status = /^[1-5]\d\d(?!\S)/.exec(value)
    if (status) frame.status ??= { ...at, value: Number(status[0]) }
  } else if (/^(?:http|request)?method$/.test(name) && /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$/i.test(value))
    frame.method ??= { ...at, value: value.toUpperCase() }
  else if (/^(?:request)?(?:url|uri)$|^path$/.test(name) && /^(?:https?:\/\/|\/)/.test(value)) frame.target ??= at
  else if (name === 'name') frame.name = at
  else if (name === 'value') frame.value = at
  else if (/^(?:response)?body$|^(?:data|text)$/.test(name) && (isString || value === 'null'))
    frame.body = { kind: value === '' || value === 'null' ? 'empty' : bodyKind(value.slice(0, 60)), from: key.from, to: Math.min(to, from + 200) }
  else if (frame.key === 'content' && name === 'size' && value === '0') frame.body = { kind: 'empty', from: key.from, to }
}

const isHeaders = (key: string) => /headers?$/i.test(key)

/** Hands what a closed object holds to the one around it. `isCut`: it was never closed. */
function close(open: Frame[], to: number, found: Exchange[], isCut = false) {
  const frame = open.pop()!
  const outer = open.at(-1)
  if (frame.name && frame.value && outer?.isList) outer.headers.push({ name: frame.name.value.toLowerCase(), value: frame.value.value, from: frame.from, to })
  // `'x-name': ['value']`
  else if (frame.isList && outer && isHeaders(outer.key) && frame.key !== '')
    outer.headers.push({ name: frame.key.toLowerCase(), value: '', from: frame.from, to })
  const head = isHeaders(frame.key) ? { headers: frame.headers, isWhole: frame.isList && !isCut } : undefined
  if (outer && head) {
    if (/^request/i.test(frame.key)) outer.sent = notWhole(head)
    else outer.head = head
  }
  if (outer && /^(?:request|req|_req|config)$/i.test(frame.key)) outer.request = frame
  if (outer && frame.key === 'content') outer.body ??= frame.body
  const isBody = /^(?:response)?(?:body|data)$/i.test(frame.key)
  if (outer && isBody && !frame.isClass) outer.body ??= { kind: 'other', from: frame.from, to: Math.min(to, frame.from + 200) }
  const inner = exchangesOf(frame, to)
  // Of a list of exchanges, each stands alone: nothing around the list belongs to them. More than 100 are such a list.
  if (!outer || outer.isList || inner.length > 100) for (const one of inner) found.push(one)
  else (isBody ? outer.inBody : outer.exchanges).push(...inner)
}

/** Browsers leave credentials out of exports, so such headers never prove that one is missing. */
const notWhole = (head: Head): Head => ({ ...head, isWhole: false })

function exchangesOf(frame: Frame, to: number): Exchange[] {
  const { status, head, request, inBody } = frame
  const asked = request ?? frame
  // A response with headers of its own is the answer, whatever its body holds; otherwise the innermost status is.
  if (status && (head || frame.exchanges.length === 0)) {
    return [
      {
        from: frame.from,
        to,
        status,
        method: asked.method,
        target: asked.target,
        sent: frame.sent ?? (request?.head && notWhole(request.head)),
        received: head,
        body: frame.body,
      },
    ]
  }
  const inner = frame.exchanges.concat(inBody)
  if (asked.method || asked.target)
    for (const one of inner) {
      if (one.target) continue
      one.from = Math.min(one.from, frame.from)
      one.to = Math.max(one.to, to)
      one.method ??= asked.method
      one.target = asked.target
      one.sent ??= asked.head && notWhole(asked.head)
    }
  return inner
}

function stringEnd(text: string, open: number, mark: string): number {
  for (let i = open + 1; i < text.length; i++) {
    if (text[i] === '\\') i++
    else if (text[i] === mark || (text[i] === '\n' && mark !== '`')) return i
  }
  return text.length
}

const isWord = (mark: string) => /[\w$-]/.test(mark)
function wordEnd(text: string, from: number): number {
  let i = from + 1
  while (i < text.length && /[\w$-]/.test(text[i]!)) i++
  return i
}
