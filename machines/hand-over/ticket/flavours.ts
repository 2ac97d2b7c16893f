import { leakPlaces, leaks, masker, type Secret } from '@/lib/evidence/secrets/secrets'
import { joiner } from './escapes'

/**
 * A secret that a text would give away in either flavour, whatever a dialect's escapes and tags did to it. `line`: of the text, counted from 1; absent where only
 * the HTML holds it.
 */
export function leakOf({ text, html = '' }: { text: string; html?: string }, secrets: readonly Secret[]): { secret: Secret; line?: number } | undefined {
  const all = [...secrets]
  for (const form of forms(text)) {
    const [found] = leakPlaces(form, all)
    if (found !== undefined) return found
  }
  const [secret] = forms(html).flatMap((form) => leaks(form, all))
  return secret === undefined ? undefined : { secret }
}

/** The lines of a text with every secret hidden. A line that holds one encoded is hidden as a whole. */
export function shownLines(text: string, secrets: readonly Secret[]): string[] {
  const all = [...secrets]
  const holds = (shown: string) => forms(shown).some((form) => leaks(form, all).length > 0)
  const hidden = masker(all)(text)
  const lines = hidden.split('\n')
  return holds(hidden) ? lines.map((line) => (holds(line) ? '…(hidden)' : line)) : lines
}

/** As it is, without escapes, and without markup. None moves a line. */
const forms = (text: string) => [...new Set([text, text.replace(/\\([^\w\s])|\u2060/g, '$1'), readable(text)])]

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#91': '[' }

/** What a page shows of HTML as our writers make it. */
const readable = (html: string) =>
  html
    .replace(/<[^<>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39|#91);/g, (_, name: string) => signs[name]!)
    .replaceAll(joiner, '')
