import { entities } from '../text/repairs'
import { pasted } from '../text/text'

/** More than any error page has. */
const most = 300_000

/**
 * What a page of HTML says: its title, its text, and the SAML message or the error in a form that it sends by itself. Not a browser: tags are cut out. Linear.
 */
export function pageText(html: string): string {
  const page = html.slice(0, most)
  const lower = page.toLowerCase()
  let [text, title, fields, i] = ['', '', '', 0]
  while (i < page.length) {
    const open = page.indexOf('<', i)
    if (open < 0) {
      text += page.slice(i)
      break
    }
    text += page.slice(i, open)
    const name = tag.exec(lower.slice(open, open + 20))?.[1]
    const end = open + (page.startsWith('<!--', open) ? 4 : 1)
    const close = page.startsWith('<!--', open) ? after(page, '-->', end) : after(page, '>', end)
    if (name === 'input') fields += fieldOf(page.slice(open, close))
    if (name !== undefined && hidden.has(name)) {
      const last = after(lower, `</${name}`, close)
      if (name === 'title') title = page.slice(close, lower.indexOf('</title', close) < 0 ? close + 200 : lower.indexOf('</title', close))
      i = after(page, '>', last)
    } else {
      text += name !== undefined && inline.has(name) ? '' : '\n'
      i = close
    }
  }
  const words = entities(pasted(text))
    .text.replace(/[ \t\r\f]{1,1000}/g, ' ')
    .split('\n')
  const lines = words.map((line) => line.trim()).filter((line) => line !== '')
  return [`<title>${entities(pasted(title)).text.trim()}</title>`, ...lines, fields.trimEnd()].filter((line) => line !== '').join('\n')
}

const tag = /^<\/?([a-z][a-z\d]{0,15})/
const hidden = new Set(['script', 'style', 'svg', 'template', 'title', 'noscript'])
const inline = new Set(['a', 'abbr', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'u', 'wbr'])

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from)
  return at < 0 ? text.length : at + mark.length
}

/** A hidden field that a page submits by itself, as it would be sent. */
function fieldOf(input: string): string {
  const name = /\bname\s{0,3}=\s{0,3}["'](SAMLResponse|SAMLRequest|error|error_description)["']/.exec(input)?.[1]
  const value = /\bvalue\s{0,3}=\s{0,3}["']/.exec(input)
  if (name === undefined || value === null) return ''
  const from = value.index + value[0].length
  const to = input.indexOf(input[from - 1]!, from)
  return to < 0 ? '' : `&${name}=${entities(pasted(input.slice(from, to))).text}\n`
}
