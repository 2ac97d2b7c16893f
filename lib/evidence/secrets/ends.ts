/** The mark that opens a string. `level`: the backslashes before it, of which each encoding doubles those before it and adds one. `isVerbatim`: `@"`, in which backslashes stand for themselves. */
type Opened = { mark: string; level: number; isVerbatim: boolean; isCoded: boolean }

/** What the words between a name and its value open. `isCoded`: percent-encoded. */
export function openedBy(gap: string): Opened {
  const [, at = '', slashes = '', mark = ''] = /([@$]{0,2})(\\{0,8})(""|["'“‘])(?:\w{4,9}(?: {1,4}|\+|%20))?$/.exec(gap) ?? []
  return { mark, level: slashes.length, isVerbatim: at.includes('@'), isCoded: /%3d$/i.test(gap) }
}

/** What ends a word that no mark encloses; quotation marks are looked at by themselves. */
export const bareEnd = /[\s,;&<>)]/

/** Whether a name is that of a parameter of a form that was written out, one a line: its value is decoded, and any mark may stand in it. */
export const isOnOwnLine = (text: string, name: number) => /(?:^|\n)&[\w.-]{0,60}$/.test(text.slice(Math.max(0, name - 62), name + 1))

/** To the end of the line, or to the next parameter. */
export function parameterEnd(text: string, from: number): number {
  const line = text.slice(from, from + 65_536).split(/[\r\n]/, 1)[0]!
  const next = line.search(/&[\w.-]{1,60}=/)
  return from + (next < 0 ? line.length : next)
}

/** To the closing mark of the string that was opened, or of the one that the word stands in; else to the first character that ends a bare word. */
export function valueEnd(text: string, from: number, opened: Opened, bare: RegExp): number {
  const isBare = opened.mark === ''
  const limit = Math.min(text.length, from + 65_536)
  let around: Opened | undefined
  for (let i = from; i < limit; i++) {
    const character = text[i]!
    if (character === '\n' || character === '\r' || (isBare && bare.test(character))) return i
    if (opened.isCoded && character === '%' && /^%(?:26|22|27|20|0[AaDd]|3[Bb]|3[CcEe])/.test(text.slice(i, i + 3))) return i
    if (!marks.has(character)) continue
    if (isBare) around ??= stringAround(text, from)
    const string = around ?? opened
    if (character !== (closing[string.mark] ?? string.mark[0])) {
      if (isBare && !(character === "'" && string.mark === '"')) return i
      continue
    }
    const slashes = slashesBefore(text, i, from)
    if (!closes(string, slashes, text.charAt(i - slashes - 1), text.charAt(i + 1))) {
      if (string.mark === '""') i++
      continue
    }
    const resumes = resumption(text, i, string)
    if (resumes === 0) return i - Math.min(slashes, string.level)
    i += resumes
  }
  return limit
}

const closing: Record<string, string> = { '“': '”', '‘': '’' }
const marks = new Set(['"', "'", '”', '’'])

function slashesBefore(text: string, at: number, from: number): number {
  let slashes = 0
  while (slashes < at - from && text[at - slashes - 1] === '\\') slashes++
  return slashes
}

/** JSON in JSON: a mark of the same level has as many before it as the one that opened, and a whole number of pairs of what stands before those. PowerShell escapes by a backtick. */
function closes({ mark, level, isVerbatim }: Opened, slashes: number, before: string, behind: string): boolean {
  // JSON doubles the backslash before an apostrophe and adds none: then only what follows tells.
  if (mark === "'" && level === 0 && slashes > 0) return slashes % 2 === 0 && /^[\s,;:&}\])]?$/.test(behind)
  if (before === '`' && mark === '"' && slashes <= level) return slashes < level
  return slashes <= level || slashes % ((isVerbatim ? 1 : 2) * (level + 1)) === level
}

/** How much further a string goes on that a mark seems to close: past a doubled mark, or a quotation mark as a shell needs it. */
function resumption(text: string, at: number, { mark, level }: Opened): number {
  const next = '\\'.repeat(level) + mark
  if (mark.length === 1 && text.startsWith(next, at + 1)) return next.length
  if (mark !== "'") return 0
  return /^(?:\\{1,8}''|\\{0,8}"'\\{0,8}"')/.exec(text.slice(at + 1, at + 24))?.[0].length ?? 0
}

/** The string in which a word stands, by the last mark before it on its line. An apostrophe is none. */
function stringAround(text: string, from: number): Opened {
  const opened = { mark: '', level: 0, isVerbatim: false, isCoded: false }
  for (let i = from - 1; i >= Math.max(0, from - 500) && text[i] !== '\n'; i--) {
    const mark = text[i]!
    if ((mark !== '"' && mark !== "'") || (mark === "'" && /\w'\w/.test(text.slice(i - 1, i + 2)))) continue
    return { ...opened, mark, level: slashesBefore(text, i, 0) }
  }
  return { ...opened, mark: '"' }
}
