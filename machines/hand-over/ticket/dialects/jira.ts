import type { Writer } from '../writer'
import { joiner } from './joiner'

/** Jira’s wiki notation. Its escape is a backslash, and two of them break the line. https://jira.atlassian.com/secure/WikiRendererHelpAction.jspa?section=all */
export const jira: Writer = {
  words: escaped,
  // Braces within `{{ }}` end it too early.
  code: (text) => (/[{}]/.test(text) ? escaped(text) : `{{${escaped(text)}}}`),
  href: (address) => address,
  title: (line) => `h2. ${line}`,
  paragraph: (line) => begun(line),
  part: (heading, items) => [`h3. ${heading}`, ...items.map((item) => `* ${begun(item)}`)].join('\n'),
  whole: (blocks) => blocks.join('\n\n'),
}

/** A hyphen only where it could strike words out or become a dash; a bracket only where it makes a face or a mark: both are common in plain words. */
function escaped(text: string): string {
  return text
    .replace(/\\(?=[\W_])/g, `\\${joiner}`)
    .replace(/[*_^~|{}[\]!+]|(?<!\w)-(?=\S)|-(?=-)|\?(?=\?)|\((?=(?:[!?/xyni+*-]|on|off|\*[rgby])\))|(?<=[:;])[()]/g, (sign) => `\\${sign}`)
}

/** Signs that make a list, a heading or a quotation where a line begins with them. */
const begun = (line: string) => line.replace(/^[#-](?= )/, (sign) => `\\${sign}`).replace(/^(?:h[1-6]|bq)(?=\.)/, (word) => `${word}${joiner}`)
