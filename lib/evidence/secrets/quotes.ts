import { jsonDecoded } from '../text/encodings'

/**
 * What a value with quotation marks or backslashes may stand for: one level less of the escapes of JSON, of programs, of a shell, of PowerShell; and what it is if a
 * mark in it ends it.
 */
export const unquoted = (value: string): string[] => [
  jsonDecoded(value),
  value.replace(/\\(["'\\`$])/g, '$1'),
  value.replace(/'(?:\\{1,8}'|\\{0,8}"'\\{0,8}")'/g, "'"),
  value.replace(/`(["'`$])/g, '$1'),
  value.replace(/(\\{0,8}["'])\1/g, '$1'),
  // Marks around it, as in Python's long strings.
  value.replace(/^["']{2}|["']{2}$/g, ''),
  // A view that decodes once too often takes the last backslash for one before the mark behind it.
  value.endsWith('\\') ? value.slice(0, -1) : value,
  // The mark that ends it may be its first or its last, and the backslashes before that belong to it or not. A word alone may stand in any text.
  ...[value.split(/\\{0,8}["']/, 1)[0]!, value.split(/["']/, 1)[0]!, value.slice(0, Math.max(0, value.lastIndexOf('"'), value.lastIndexOf("'")))].filter(
    (part) => part.length >= 6 && /[^a-z]/i.test(part),
  ),
]

/** A value as it is written in a string of JSON, and in one in that. */
export function requoted(value: string): string[] {
  const once = inJson(value)
  return [once, inJson(once)]
}

const inJson = (value: string) => JSON.stringify(value).slice(1, -1)
