import { ifChanged, pasted, proseOnly, type Transformation } from './form'

const escaped = (text: string) => JSON.stringify(text).slice(1, -1)
const logged = (text: string) => JSON.stringify({ level: 'info', logger: 'portal.relay', message: text })
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** How programs, pages and word processors write the same characters. */
export const encodings: readonly Transformation[] = [
  { name: 'JSON-escaped once', forms: pasted, change: (text) => ifChanged(text, escaped(text)) },
  { name: 'JSON-escaped twice', forms: pasted, change: (text) => ifChanged(text, escaped(escaped(text))) },
  { name: 'in a JSON log record', forms: pasted, change: logged },
  { name: 'in a JSON log record twice', forms: pasted, change: (text) => logged(logged(text)) },
  {
    name: 'HTML entities',
    forms: pasted,
    change: (text) =>
      ifChanged(
        text,
        text.replace(/[&<>"']/g, (one) => entities[one]!),
      ),
  },
  { name: 'percent-encoded addresses', forms: proseOnly, change: (text) => ifChanged(text, text.replace(address, encodeURIComponent)) },
  { name: 'smart quotes', forms: proseOnly, change: (text) => ifChanged(text, smart(text)) },
  { name: 'NBSP', forms: proseOnly, change: (text) => ifChanged(text, text.replaceAll(' ', '\u00A0')) },
  { name: 'zero-width characters', forms: proseOnly, change: (text) => `\uFEFF${text.replace(/(?<=[/ ])(?=\w)/g, '\u200B')}` },
]

const address = /https?:\/\/[^\s"'<>\\`()[\]{}]+(?<![.,;:])/g

const smart = (text: string) => text.replace(/"/g, (_, at: number) => (/[\s([{:,=]|^$/.test(text.charAt(at - 1)) ? '“' : '”')).replaceAll("'", '’')
