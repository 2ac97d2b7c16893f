import type { Proof } from '@/lib/evidence/parsers/all'
import { placeName } from '@/lib/evidence/text/where'
import type { Wording } from '@/machines/knowledge/wording'
import type { Sent } from './sent'

/** The quotes that prove a fact, with their line. There is none for a fact from a link, nor for one from a code's page (`pasted` is false). */
export function Quotes({ proof, wording, pasted, sent }: { proof: Proof; wording: Wording; pasted: boolean; sent: Sent }) {
  const quotes = wording.quotes(proof)
  if (quotes.length === 0 && sent !== undefined)
    return <p className="text-sm text-muted">The link says so, and no paste here shows it. Paste the text to see the line.</p>
  if (quotes.length === 0 && !pasted) return <p className="text-sm text-muted">From the page that you started from. Paste the whole answer to see more.</p>
  if (quotes.length === 0)
    return <p className="text-sm text-muted">Shown by a paste that is not on this device: {wording.fact(proof)}. Paste it again to see the line.</p>
  return quotes.map(({ quote, ...where }) => (
    <p
      key={`${placeName(where)} ${quote}`}
      className={`mt-2 rounded-md bg-sunken px-2.5 py-2 font-mono text-[0.8125rem] leading-normal ${where.line === null ? '' : 'flex gap-2.5'}`}
    >
      <span className={`text-muted ${where.line === null ? 'block' : 'shrink-0'}`}>{placeName(where)}</span>
      <q translate="no" className="min-w-0 [quotes:none] [overflow-wrap:anywhere]">
        <Visible>{quote}</Visible>
      </q>
    </p>
  ))
}

/** Controls, formats and separators, but for the plain space, tab and line break. */
const unseen = /([^\P{C}\n\t\r]|[^\P{Z} ])/u

/** Characters that nobody can see, made visible by their code point. */
export function Visible({ children }: { children: string }) {
  return children.split(unseen).map((part, i) =>
    i % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their order
      <mark key={i} className="mx-0.5 rounded border border-warn bg-warn-wash px-1 text-warn">
        U+{part.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}
      </mark>
    ),
  )
}
