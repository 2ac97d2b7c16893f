/** The keys and indexes that lead to a value. */
export type Path = readonly (string | number)[]
/** Where a text stops being JSON: lines and columns count from 1. */
type Misread = { line: number; column: number; wrong: string; expected: string }

/** `helpdesk.phone`, `hiddenTrees[0]`, `runbooks["rdp-mfa.clockSkewed"]` */
export const spelled = (path: Path): string =>
  path.reduce<string>((before, key) => {
    if (typeof key === 'string' && /^\w{1,40}$/.test(key)) return before === '' ? key : `${before}.${key}`
    return `${before}[${JSON.stringify(key)}]`
  }, '')

/**
 * Reads JSON (RFC 8259) that a person wrote, with the line of every value. Stops at the first mistake; a key that stands twice is one, since one of its values
 * would be lost.
 */
export function readJson(text: string): { value: unknown; lineOf: (path: Path) => number } | Misread {
  const lines = new Map<string, number>()
  let at = text.startsWith('\uFEFF') ? 1 : 0
  try {
    const value = readValue([])
    skipBlanks()
    if (at < text.length) throw new Mistake(at, 'the end of the file')
    return { value, lineOf: (path) => lines.get(spelled(path)) ?? 1 }
  } catch (error) {
    if (error instanceof Mistake) return { ...placeOf(text, error.offset), wrong: error.wrong ?? found(text, error.offset), expected: error.expected }
    throw error
  }

  function readValue(path: Path): unknown {
    skipBlanks()
    lines.set(spelled(path), placeOf(text, at).line)
    if (path.length > deepest) throw new Mistake(at, `no more than ${deepest} levels`)
    if (text[at] === '{') return readObject(path)
    if (text[at] === '[') return readList(path)
    return text[at] === '"' ? readString() : readWord()
  }

  function readObject(path: Path): unknown {
    const entries = new Map<string, unknown>()
    readMembers('}', () => {
      const start = at
      if (text[at] !== '"')
        throw new Mistake(at, entries.size > 0 ? 'a key in double quotation marks after the comma' : 'a key in double quotation marks, or }')
      const key = readString()
      if (entries.has(key)) throw new Mistake(start, 'each key once', `the key ${JSON.stringify(key)} is here a second time`)
      skipBlanks()
      if (text[at] !== ':') throw new Mistake(at, 'a colon after the key')
      at++
      entries.set(key, readValue([...path, key]))
    })
    return Object.fromEntries(entries)
  }

  function readList(path: Path): unknown {
    const items: unknown[] = []
    readMembers(']', () => items.push(readValue([...path, items.length])))
    return items
  }

  /** Members with commas between them, up to the mark that closes them. */
  function readMembers(close: string, readOne: () => void) {
    at++
    skipBlanks()
    if (text[at] === close) {
      at++
      return
    }
    for (;;) {
      skipBlanks()
      readOne()
      skipBlanks()
      const mark = text[at]
      if (mark !== ',' && mark !== close) throw new Mistake(at, `a comma or ${close}`)
      at++
      if (mark === close) return
    }
  }

  function readString(): string {
    const start = at++
    while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1
    at++
    return parsed(start, 'text in double quotation marks, on one line, with \\\\ for a backslash and \\" for a quotation mark') as string
  }

  function readWord(): unknown {
    const start = at
    while (at < text.length && /[\w.+-]/.test(text[at]!)) at++
    return parsed(start, 'a value: text in double quotation marks, a list in [ ] or an object in { }')
  }

  function parsed(start: number, expected: string): unknown {
    try {
      return JSON.parse(text.slice(start, at))
    } catch {
      throw new Mistake(start, expected)
    }
  }

  function skipBlanks() {
    while (at < text.length && ' \t\r\n'.includes(text[at]!)) at++
  }
}

const deepest = 20

class Mistake extends Error {
  constructor(
    readonly offset: number,
    readonly expected: string,
    readonly wrong?: string,
  ) {
    super(expected)
  }
}

function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }
}

const found = (text: string, offset: number) => (offset >= text.length ? 'the file ends here' : `here is ${[...text.slice(offset, offset + 2)][0]!}`)
