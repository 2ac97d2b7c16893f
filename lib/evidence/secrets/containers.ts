/**
 * A way in which a name stands before its value, once. `before`: what stands before the name, up to it. `gap`: from the end of the name to the value. `ends`: what
 * ends a value that no mark encloses. `isWeak`: sentences and lists of names look like it, too, so that a word is no value.
 */
export type Container = { before?: RegExp; gap: RegExp; ends?: RegExp; isWeak?: boolean }

/**
 * `name=value`, `"name": "value"`, `Name: value`, `'name' => 'value'`, `name:[value]`, a list of YAML, Okta's `{"value": …}`, however that was escaped or encoded. A
 * mark may be doubled, as in a table of comma-separated values, and have letters of a program before it (`@"`, `b'`, `ConvertTo-SecureString '`).
 */
const assigned: Container = {
  gap: /(?:\\{0,7}(?:""|["'”’]))?\]?[ \t]{0,80}(?:=>|->|:=|[:=]|%3[aAdD])(?:\s{0,20}\{\s{0,20}\\{0,7}["']value\\{0,7}["']\s{0,4}:)?(?:\s{0,4}\[\s{0,20}|\s{0,20}- |\s{0,4})(?:\(?ConvertTo-SecureString {1,4}(?:-String {1,4})?)?(?:(?:[@$]{1,2}|[bur])(?=\\{0,7}["']))?(?:\\{0,7}(?:""(?=[^\s",;)}\]])|["'“‘]))?(?:(?:Bearer|Basic|SSWS|DPoP|Digest)(?: {1,4}|\+|%20))?/y,
}

export const containers: readonly Container[] = [
  assigned,
  // `{"name": "x", "type": "text", "value": "…"}`, as in a HAR or a collection of Postman.
  {
    gap: /\\{0,7}["'](?:\s{0,20},\s{0,20}\\{0,7}["'][\w.-]{1,40}\\{0,7}["']\s{0,4}:\s{0,4}(?:\\{0,7}["'][^"'\\]{0,200}\\{0,7}["']|[\w.-]{1,20})){0,8}\s{0,20},\s{0,20}\\{0,7}["']value\\{0,7}["']\s{0,4}:\s{0,4}\\{0,7}["'](?:(?:Bearer|Basic|SSWS|DPoP|Digest) {1,4})?/y,
  },
  // `--name value`, `-Name value`, `"--name", "value"`.
  { before: /(?:^|[\s"'`(])-{1,2}$/, gap: /(?:[ \t]{1,4}|["'],\s{0,4}(?=["']))(?!-)\(?(?:ConvertTo-SecureString {1,4}(?:-String {1,4})?)?["']?/y },
  { before: /\b(?:setx|ENV)\s{1,4}["']?$/i, gap: /["']?[ \t]{1,4}["']?/y },
  // `<name>value</name>`, `<Data Name="name">value</Data>`.
  { before: /<(?:[\w.-]{1,30}:)?$/, gap: /(?:\s[^<>]{0,300})?>(?:\s{0,40}<!\[CDATA\[)?\s{0,40}/y, ends: /[<\]\r\n]/ },
  { before: /=\\{0,7}["']$/, gap: /\\{0,7}["']\s{0,4}>\s{0,40}/y, ends: /[<\r\n]/ },
  // `<add key="name" value="…"/>`, `<input name="name" id="x" value="…">`.
  { gap: /\\{0,7}["'](?:\s{1,8}[\w:.-]{1,40}=\\{0,7}["'][^"'<>\n]{0,200}["']){0,4}\s{1,8}(?:value|content)\s{0,2}=\s{0,2}\\{0,7}["']/iy },
  // A part of a form that was sent in parts.
  {
    before: /name=\\{0,7}["']$/,
    gap: /\\{0,7}["'](?:(?:\r?\n|\\{1,8}r\\{1,8}n)Content-[^\r\n\\]{0,200}){0,2}(?:\r?\n|\\{1,8}r\\{1,8}n){2}/y,
    ends: /[\r\n\\]/,
  },
  // Kubernetes: `- name: X` and `value: …` on the next line.
  { before: /name:[ \t]{1,4}["']?$/, gap: /["']?[ \t]{0,4}\r?\n[ \t]{0,40}value:[ \t]{1,4}["']?/y },
  // `('name', 'value')`, `[name, value]`, `set("name", "value")`.
  {
    before: /[([]\s{0,4}(?:[bur]?\\{0,7}["'])?$/i,
    gap: /\\{0,7}["']?\s{0,4},\s{0,4}(?:[bur](?=\\{0,7}["']))?\\{0,7}["']?/iy,
    ends: /[\s,;&<>)\]]/,
    isWeak: true,
  },
  // Columns.
  { gap: /["']? ?(?:\t[ \t]{0,8}|[ \t]{1,80}\|[ \t]{1,80})["']?/y, ends: /[\s|]/, isWeak: true },
]

/** Where a value stands before its name: `{"value": "…", "key": "name"}`, `<add value="…" key="name"/>`. Then up to the name, which is group 1. */
export const valueFirst = /(?:\\{0,7}["']value\\{0,7}["']\s{0,4}:\s{0,4}|\bvalue\s{0,2}=\s{0,2})\\{0,7}["']/gi
export const nameBehind =
  /\\{0,7}["'](?:(?:\s{0,20},\s{0,20}\\{0,7}["'][\w.-]{1,40}\\{0,7}["']\s{0,4}:\s{0,4}(?:\\{0,7}["'][^"'\\]{0,200}\\{0,7}["']|[\w.-]{1,20})){0,8}\s{0,20},\s{0,20}\\{0,7}["'](?:name|key)\\{0,7}["']\s{0,4}:\s{0,4}|(?:\s{1,8}[\w:.-]{1,40}=\\{0,7}["'][^"'<>\n]{0,200}["']){0,4}\s{1,8}(?:name|key)\s{0,2}=\s{0,2})\\{0,7}["']([\w:. -]{1,80})/iy
