import type { Writer } from '../writer'

/** HTML as a clipboard carries it, for editors that keep headings. */
export const html: Writer = {
  words: escaped,
  code: (text) => `<code>${escaped(text)}</code>`,
  href: (address) => `<a href="${escaped(address)}">${escaped(address)}</a>`,
  title: (line) => `<h2>${line}</h2>`,
  paragraph: (line) => `<p>${line}</p>`,
  part: (heading, items) => `<h3>${heading}</h3>${list(items)}`,
  whole: (blocks) => blocks.join('\n'),
}

/** The same for editors that know bold text and no headings. */
export const simpleHtml: Writer = {
  ...html,
  title: (line) => `<p><strong>${line}</strong></p>`,
  part: (heading, items) => `<p><strong>${heading}</strong></p>${list(items)}`,
}

const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!)
}
