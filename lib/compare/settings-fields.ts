import { jsonFields, parsedJson } from './json-fields'
import type { Fields } from './types'

const section = /^\s{0,40}\[\[?([\w.: "'-]{1,80})\]\]?\s*$/
const line = /^(\s{0,40})(?:export |setx? |\$env:|ENV |- |-D|--)?["']?([A-Za-z_][\w.:-]{0,100})["']?\s{0,10}(?::=|=>|=|:)(?!\/\/)\s{0,10}(.{0,4000}?),?\s*$/
const add = /<(?:add|setting)\s[^>]{0,400}?\b(?:key|name)="([^"]{1,200})"[^>]{0,400}?\bvalue="([^"]{0,4000})"/gi

/** A configuration: JSON, or lines of YAML, INI, properties or an environment, or XML with keys and values. Undefined where it is none. */
export function settingsFields(text: string): Fields | undefined {
  const json = parsedJson(text)
  if (json !== undefined) return jsonFields(json)
  const keys = [...text.matchAll(add)].map(([, name = '', value = '']): [string, string] => [name, value])
  if (keys.length > 0) return new Map(keys)
  return linesOf(text)
}

function linesOf(text: string): Fields | undefined {
  const fields = new Map<string, string>()
  let [head, others] = ['', 0]
  /** The names that a line of YAML stands under, by their indent. */
  const above: { indent: number; name: string }[] = []
  for (const one of text.split(/\r?\n/)) {
    if (/^\s*(?:[#;].*|\/\/.*|---|[{}])?$/.test(one)) continue
    const [begin, match] = [section.exec(one), line.exec(one)]
    if (begin) head = `${begin[1]}.`
    else if (match) {
      const [, space = '', name = '', raw = ''] = match
      while (above.length > 0 && above.at(-1)!.indent >= space.length) above.pop()
      const value = raw.replace(/^(["'])(.*)\1$/, '$2')
      if (value === '') above.push({ indent: space.length, name })
      else fields.set(`${head}${[...above.map((up) => up.name), name].join('.')}`, value)
    } else others += 1
  }
  return fields.size > 0 && fields.size >= others ? fields : undefined
}
