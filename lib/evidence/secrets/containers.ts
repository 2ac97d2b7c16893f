import { isLikely } from './values'

/** What stands between a name and its value, from an offset: undefined where something else does. */
type Gap = (text: string, at: number) => string | undefined

/**
 * A way in which a name stands before its value, once. `before`: what stands before the name, up to it. `gap`: from the end of the name to the value. `ends`: what
 * ends a value that no mark encloses. `isWeak`: sentences and lists of names look like it, too, so that a word is no value. `isExact`: nothing else looks like it,
 * also where the value stands on a line of its own. `isProse`: a full stop may stand behind the value.
 */
export type Container = { before?: RegExp; gap: Gap; ends?: RegExp; isWeak?: boolean; isExact?: boolean; isProse?: boolean }

/** One after the other, each sticky. */
const gap =
  (...parts: RegExp[]): Gap =>
  (text, at) => {
    let to = at
    for (const part of parts) {
      part.lastIndex = to
      if (!part.test(text)) return undefined
      to = part.lastIndex
    }
    return text.slice(at, to)
  }

const mark = /\\{0,7}["']/y
const scheme = /(?:(?:Bearer|Basic|SSWS|DPoP|Digest|Negotiate|NTLM)(?: {1,4}|\+|%20))?/y
/** As PowerShell makes a secret of a string. */
const secure = /\(?(?:ConvertTo-SecureString {1,4}(?:-String {1,4})?)?/y
/** A mark may be doubled, as in a table of comma-separated values, and have letters of a program before it: `@"`, `b'`. */
const opening = [/(?:(?:[@$]{1,2}|[bur])(?=\\{0,7}["']))?/y, /(?:\\{0,7}(?:""(?=[^\s",;)}\]])|["'“‘]))?/y]
const lineEnd = /(?:\r?\n|\\{1,8}r\\{1,8}n)/y
const partHeader = /(?:(?:\r?\n|\\{1,8}r\\{1,8}n)Content-[^\r\n\\]{0,200})?/y

/**
 * `name=value`, `"name": "value"`, `Name: value`, `'name' => 'value'`, `name:[value]`, a list of YAML, Okta's `{"value": …}`, however that was escaped or encoded.
 */
const assigned: Container = {
  gap: gap(
    /(?:\\{0,7}(?:""|["'”’]))?\]?[ \t]{0,80}(?:=>|->|:=|[:=]|%3[aAdD])/y,
    /(?:\s{0,20}\{\s{0,20}\\{0,7}["']value\\{0,7}["']\s{0,4}:)?/y,
    /\s{0,4}\[\s{0,20}|\s{0,20}- |\s{0,4}/y,
    // As PHP dumps a string.
    /(?:string\(\d{1,6}\) )?/y,
    secure,
    ...opening,
    scheme,
  ),
}

/** `**Name**: \`value\``, `*Name:* {{value}}`, as in tickets and chats. */
const marked: Container = {
  gap: gap(/(?:(?:\*{1,3}|__)[ \t]?[:=](?![:=])|[:=](?:\*{1,3}|__))/y, /[ \t]{0,4}(?:`{1,3}|\{\{)?["']?/y, scheme),
  ends: /[\s`}"'|]/,
}

/** `{"name": "x", "type": "text", "value": "…"}`, as in a HAR or a collection of Postman; `<add key="name" value="…"/>`. */
const member: Container = { gap: (text, at) => memberGap(text, at, /^(?:value|content)$/i) }

/** The names before a value of a Cookie header, too. */
export const headers = [assigned, member]

export const containers: readonly Container[] = [
  marked,
  assigned,
  member,
  // `--name value`, `-Name value`, `"--name", "value"`.
  { before: /(?:^|[\s"'`(])-{1,2}$/, gap: gap(/(?:[ \t]{1,4}|["'],\s{0,4}(?=["']))(?!-)/y, secure, /["']?/y) },
  { before: /\b(?:setx|ENV)\s{1,4}["']?$/i, gap: gap(/["']?[ \t]{1,4}["']?/y) },
  // `<name>value</name>`, `<Data Name="name">value</Data>`; `<name>@host` is a place to fill in.
  { before: /<(?:[\w.-]{1,30}:)?$/, gap: gap(/(?:\s[^<>]{0,300})?>(?!@)/y, /\s{0,40}(?:<!\[CDATA\[)?\s{0,40}/y), ends: /[<\]\r\n]/ },
  { before: /=\\{0,7}["']$/, gap: gap(/\\{0,7}["']\s{0,4}>\s{0,40}/y), ends: /[<\r\n]/ },
  // `<setting name="Name"><value>value</value>`, as in the settings of .NET.
  { before: /\bname=["']$/, gap: gap(/["'](?:\s[^<>]{0,100})?>\s{0,40}<value>\s{0,40}/y), ends: /[<\r\n]/, isExact: true },
  // A part of a form that was sent in parts.
  { before: /name=\\{0,7}["']$/, gap: gap(mark, partHeader, partHeader, lineEnd, lineEnd), ends: /[\r\n\\]/, isExact: true },
  // Kubernetes: `- name: X` and `value: …` on the next line.
  { before: /name:[ \t]{1,4}["']?$/, gap: gap(/["']?[ \t]{0,4}\r?\n/y, /[ \t]{0,40}value:[ \t]{1,4}["']?/y) },
  // `reg query`.
  { gap: gap(/[ \t]{1,80}REG_(?:EXPAND_|MULTI_)?SZ[ \t]{1,80}/y, scheme) },
  // A row of a table in Markdown, of Jira or of a database: nothing but the name is in its cell.
  { before: /\|[ \t]{0,40}(?:[\w-]{1,20} ){0,2}$/, gap: gap(/[ \t]{0,80}\|{1,2}[ \t]{0,80}/y, scheme), ends: /[\s|]/ },
  // Sentences: what follows a name at once looks like a secret by itself.
  { gap: likelyNext, ends: /[\s,;"'<>]/, isProse: true },
  { gap: gap(/ is[ \t]{1,4}["'`]?/y), ends: /[\s`]/, isWeak: true, isProse: true },
  // `('name', 'value')`, `[name, value]`, `set("name", "value")`.
  {
    before: /[([]\s{0,4}(?:[bur]?\\{0,7}["'])?$/i,
    gap: gap(/(?:\\{0,7}["'])?\s{0,4},\s{0,4}/y, ...opening),
    ends: /[\s,;&<>)\]]/,
    isWeak: true,
  },
  // Columns.
  { gap: gap(/["']? ?(?:\t|[ \t]{1,80}\|)/y, /[ \t]{0,80}["']?/y), ends: /[\s|]/, isWeak: true },
]

/** Where a value stands before its name: `{"value": "…", "key": "name"}`, `<add value="…" key="name"/>`. */
export const valueFirst = /(?:\\{0,7}["']value\\{0,7}["']\s{0,4}:\s{0,4}|\bvalue\s{0,2}=\s{0,2})\\{0,7}["']/gi

/** A blank, before what is long and looks like a secret. */
function likelyNext(text: string, at: number): string | undefined {
  nextWord.lastIndex = at
  const value = nextWord.exec(text)?.[1]
  return value !== undefined && /\d/.test(value) && isLikely(value) ? ' ' : undefined
}
const nextWord = / ([^\s,;"'<>]{16,})/y

/** The name behind a value that ends at an offset. */
export function nameBehind(text: string, at: number): string | undefined {
  const found = memberGap(text, at, /^(?:name|key)$/i)
  if (found === undefined) return undefined
  name.lastIndex = at + found.length
  return name.exec(text)?.[0]
}

const name = /[\w:. -]{1,80}/y
const memberName = /(?:\s{0,20},\s{0,20}\\{0,7}["']|\s{1,8})([\w:.-]{1,40})(?:\\{0,7}["']\s{0,4}:|\s{0,2}=)\s{0,4}/y
const restOfString = /[^"'\\<>\n]{0,200}\\{0,7}["']/y
const plainValue = /[\w.-]{1,20}/y

/** From the end of a string past other members or attributes to the value of one that is wanted. */
function memberGap(text: string, at: number, wanted: RegExp): string | undefined {
  const skip = (part: RegExp) => {
    part.lastIndex = to
    const match = part.exec(text)
    if (match) to = part.lastIndex
    return match
  }
  let to = at
  if (!skip(mark)) return undefined
  for (let members = 0; members < 9; members++) {
    const match = skip(memberName)
    if (match === null) return undefined
    const isString = skip(mark) !== null
    if (wanted.test(match[1]!)) {
      skip(scheme)
      return text.slice(at, to)
    }
    if (!skip(isString ? restOfString : plainValue)) return undefined
  }
  return undefined
}
