import type { Writer } from '../writer'
import { simpleHtml } from './html'

/**
 * ServiceNow’s work notes show HTML between `[code]` and `[/code]`, on one line: each line end would become a break of its own.
 * https://www.servicenow.com/docs/r/australia/platform-administration/render-journal-field-entries-as-html.html
 */
export const servicenow: Writer = {
  ...simpleHtml,
  words: (text) => unbracketed(simpleHtml.words(text)),
  code: (text) => unbracketed(simpleHtml.code(text)),
  href: (address, label = address) =>
    `<a href="${simpleHtml.words(address)}" target="_blank" rel="noopener noreferrer">${unbracketed(simpleHtml.words(label))}</a>`,
  whole: (blocks) => `[code]${blocks.join('')}[/code]`,
}

/** A bracket in the words could end the code. */
const unbracketed = (text: string) => text.replaceAll('[', '&#91;')
