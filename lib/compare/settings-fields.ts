import type { Fields } from './types'

const section = /^\s{0,40}\[\[?([\w.: "'-]{1,80})\]\]?\s*$/
const named = /^([ \t]{0,40})(?:export |setx? |\$env:|ENV |- |-D|--)?["']?([A-Za-z_][\w.-]{0,100})["']?[ \t]{0,10}(?:=>|:=|[:=])/
const add = /<(?:add|setting)\s([^<>]{1,4000})>/gi

/** A configuration that is no JSON: lines of YAML, INI, properties or an environment, or XML with keys and values. Undefined where it is none. */
export function settingsFields(text: string): Fields | undefined {
  const keys = [...text.matchAll(add)].flatMap(([, inside = '']): [string, string][] => {
    const [name, value] = [/\b(?:key|name)="([^"]{1,200})"/i.exec(inside), /\bvalue="([^"]{0,4000})"/i.exec(inside)]
    return name && value ? [[name[1]!, value[1]!]] : []
  })
  if (keys.length > 0) return new Map(keys)
  return linesOf(text)
}

function linesOf(text: string): Fields | undefined {
  const fields = new Map<string, string>()
  let [head, others] = ['', 0]
  /** The names that a line of YAML stands under, by their indent. */
  const above: { indent: number; name: string }[] = []
  for (const one of text.split(/\r?\n/)) {
    const trimmed = one.trim()
    if (trimmed === '' || /^(?:[#;]|\/\/|---$|[{}]$)/.test(trimmed)) continue
    const [begin, match] = [section.exec(one), named.exec(one)]
    if (begin) head = `${begin[1]}.`
    else if (match && !one.startsWith('//', match[0].length)) {
      const [upTo, space = '', name = ''] = match
      const raw = one.slice(upTo.length)
      while (above.length > 0 && above.at(-1)!.indent >= space.length) above.pop()
      const value = unquoted(raw.trim().replace(/,$/, ''))
      if (value === '') above.push({ indent: space.length, name })
      else fields.set(`${head}${[...above.map((up) => up.name), name].join('.')}`, value)
    } else others += 1
  }
  return fields.size > 0 && fields.size >= others ? fields : undefined
}

const unquoted = (value: string) => (/^["']/.test(value) && value.length > 1 && value.at(-1) === value[0] ? value.slice(1, -1) : value)
