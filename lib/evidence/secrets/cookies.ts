import { headers } from './containers'
import { bareEnd, openedBy, valueEnd } from './ends'
import { at, type Found } from './found'

/** Every value of a Cookie or Set-Cookie header, and of the list of cookies in a HAR. */
export function cookies(text: string): Found[] {
  const found: Found[] = []
  const header = /(?<![\w-])(?:set-)?cookie(s)?(?![\w-])/gi
  for (let match = header.exec(text); match !== null; match = header.exec(text)) {
    const end = header.lastIndex
    if (match[1] !== undefined) {
      found.push(...listed(text, end))
      header.lastIndex = Math.max(end, found.at(-1)?.to ?? 0)
      continue
    }
    const gap = headers.map((container) => container.gap(text, end)).find((one) => one !== undefined)
    if (gap === undefined) continue
    const from = end + gap.length
    const opened = openedBy(gap)
    const to = valueEnd(text, from, opened.mark === '' ? { ...opened, mark: '\n' } : opened, /[\r\n]/)
    const words = text.slice(from, to)
    for (const pair of words.matchAll(/(?<![\w.-])([\w.-]{1,60})=(?:\\{0,7}")?/g)) {
      if (/^(?:path|domain|expires|max-age|samesite|version)$/i.test(pair[1]!)) continue
      const begins = from + pair.index + pair[0].length
      const ends = valueEnd(text, begins, openedBy(pair[0]), /[\s;,]/)
      if (ends - begins >= 6) found.push(at('cookie', text, begins, ends))
    }
    header.lastIndex = Math.max(end, to)
  }
  return found
}

/** The values of `"cookies": [{"name": …, "value": …}]`. */
function listed(text: string, from: number): Found[] {
  const found: Found[] = []
  const opens = /\\{0,7}["']\s{0,4}:\s{0,4}\[/y
  opens.lastIndex = from
  if (!opens.test(text)) return found
  const value = /[\][]|\\{0,7}["']value\\{0,7}["']\s{0,4}:\s{0,4}\\{0,7}["']/g
  value.lastIndex = opens.lastIndex
  for (let match = value.exec(text); match !== null && match[0].length > 1; match = value.exec(text)) {
    const to = valueEnd(text, value.lastIndex, openedBy(match[0]), bareEnd)
    if (to - value.lastIndex >= 4) found.push(at('cookie', text, value.lastIndex, to))
    value.lastIndex = to
  }
  return found
}
