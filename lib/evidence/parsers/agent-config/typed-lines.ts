import { skeleton } from './characters'
import { type Value, withoutComma } from './values'

/**
 * The lines a person types or copies when asked for URL and client ID: a label in any wording and the value. Undefined where the text holds anything
 * else, so that no log, call or link with an Okta address is taken for a configuration.
 */
export function typedLines(text: string): Value[] | undefined {
  if (text.length > 2000) return undefined
  const found: Value[] = []
  let [at, label] = [0, '']
  for (const line of text.split('\n')) {
    const value = line.length > 400 ? undefined : valueIn(line, at)
    if (value === undefined && label === '' && labelAlone.test(line)) label = line.trim()
    else if (value === undefined) return undefined
    else if (value !== 'blank') {
      found.push(value.name === '' ? { ...value, name: label } : value)
      label = ''
    }
    at += line.length + 1
  }
  if (label !== '') return undefined
  const isUrl = found.filter((value) => looksLikeUrl(text.slice(value.from, value.to)))
  const isId = found.filter((value) => looksLikeId(text.slice(value.from, value.to)))
  if (isUrl.length + isId.length === 0 || found.some((value) => elsewhere.test(skeleton(text.slice(value.from, value.to))) || otherLabel.test(value.name)))
    return undefined
  if (found.some((value) => !isUrl.includes(value) && !isId.includes(value) && !/secret/i.test(value.name))) return undefined
  // One value alone needs a label that asks for it: a lone link is only a link.
  return (isUrl.length > 0 && isId.length > 0) || found.some(({ name }) => ownLabel.test(name)) ? found : undefined
}

export const looksLikeUrl = (value: string) =>
  /^(?:https?:?\/{0,3})?[\w.-]{0,200}\bokta[\w-]{0,9}\.(?:com|mil)\b/i.test(skeleton(value)) || /^https?:\/\//i.test(skeleton(value))
export const looksLikeId = (value: string) => /^0oa[\w-]{5,60}$/i.test(skeleton(value))

/** A label whose value is on the next line. */
const labelAlone = /^\s{0,40}\p{L}[\p{L}\p{M}\d _().-]{0,40}[:：]?\s{0,9}$/u
const ownLabel = /\burl\b|(?:Okta|Org|Client)[ _-]?(?:url|id|domain|address|org)|domain|adress|address/i
const otherLabel =
  /^(?:export|set|env|const|let|var) |issuer|\biss\b|\baud|redirect|callback|location|refer|origin|\bhost\b|\blinks?\b|authori|token|jwks|metadata|\bacs\b|\bsso\b|saml|entity|endpoint|scope|error|status|re(?:quest|sponse)|\bapi\b|open_?id|oauth|user ?info|log ?out|\bget\b|\bpost\b|\bhttps?$/i
/** Paths that the agent's configuration never has, but a call or a page does. */
const elsewhere = /\/(?:oauth2|api|\.well-known|login|signin|sso|idp|oauth)\b/i

function valueIn(line: string, at: number): Value | 'blank' | undefined {
  if (/^[\s{}[\],]*$/.test(line)) return 'blank'
  const label = /^\s{0,40}["'“”]?(\p{L}[\p{L}\p{M}\d _().-]{0,40})["'“”]?[ \t]{0,10}[:=：][ \t]{0,10}(?!\/\/)/u.exec(line)
  const start = label?.[0].length ?? /^\s{0,40}/.exec(line)![0].length
  const rest = line.slice(start)
  const quoted = /^(["'])(.{0,390}?)\1[\s,]{0,9}$/.exec(rest)
  const words = quoted ? quoted[2]! : withoutComma(rest)
  const from = at + start + (quoted ? 1 : 0)
  if (words === '' || (label === null && !looksLikeUrl(words) && !looksLikeId(words))) return undefined
  return { name: (label?.[1] ?? '').trim(), nameFrom: at, from, to: from + words.length, form: 'typed' }
}
