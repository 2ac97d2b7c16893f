import type { Writer } from '../writer'
import { uncalled } from './joiner'

/** Markdown as GitHub and GitLab read it: https://github.github.com/gfm/ */
export const markdown: Writer = {
  words: (text) => uncalled(text).replace(/[\\`*_[\]<|~$#]|&(?=[#A-Za-z])/g, (sign) => `\\${sign}`),
  code: (text) => {
    const fence = fenceFor(text)
    const pad = /^`|`$/.test(text) ? ' ' : ''
    return `${fence}${pad}${text}${pad}${fence}`
  },
  href: (address) => `<${address}>`,
  title: (line) => `## ${line}`,
  paragraph: (line) => begun(line),
  part: (heading, items) => [`### ${heading}`, '', ...items.map((item) => `- ${begun(item)}`)].join('\n'),
  whole: (blocks) => blocks.join('\n\n'),
}

/** Signs that make a list, a quotation or a heading where a line begins with them. */
const begun = (line: string) => line.replace(/^(?:[-+>=]|\d{1,9}(?=[.)]))/, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))

/** Backticks, one more than stand together anywhere in the text. */
function fenceFor(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`{1,300}/g)].map(([run]) => run.length))
  return '`'.repeat(longest + 1)
}
