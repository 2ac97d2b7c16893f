import type { Writer } from '../writer'

/** Text that nothing interprets. */
export const plain: Writer = {
  words: (text) => text,
  code: (text) => text,
  href: (address) => address,
  title: (line) => line,
  paragraph: (line) => line,
  part: (heading, items) => [`${heading}:`, ...items.map((item) => `- ${item}`)].join('\n'),
  whole: (blocks) => blocks.join('\n\n'),
}
