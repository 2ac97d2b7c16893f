import type { Writer } from '../writer'
import { joiner, uncalled } from './joiner'

/**
 * Slack’s mrkdwn, as a person pastes it: https://api.slack.com/reference/surfaces/formatting. It knows no escape, so a word with a sign that would mark something
 * up is written as code. Entities are not used: the composer would show them.
 */
export const slack: Writer = {
  words: (text) =>
    uncalled(text)
      .replace(/<(?=\S)|&(?=(?:amp|lt|gt);)/g, (sign) => `${sign}${joiner}`)
      .split(' ')
      .map((word) => (marks.test(word) ? code(word) : word))
      .join(' '),
  code,
  href: (address) => address,
  title: (line) => `*${line}*`,
  paragraph: (line) => begun(line),
  part: (heading, items) => [`*${heading}*`, ...items.map((item) => `• ${item}`)].join('\n'),
  whole: (blocks) => blocks.join('\n\n'),
}

const marks = /`|(?<![A-Za-z\d])[*_~]|[*_~](?![A-Za-z\d])/

function code(text: string): string {
  return `\`${text.replaceAll('`', '’')}\``
}

const begun = (line: string) => (line.startsWith('>') ? `${joiner}${line}` : line)
