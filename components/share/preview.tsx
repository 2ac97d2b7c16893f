import type { Secret } from '@/lib/evidence/secrets/secrets'
import { shownLines } from '@/machines/hand-over/ticket/flavours'

/** A text as it would be copied, line by line, so that a line can be found by its number. Secrets are hidden. */
export function Preview({ text, secrets }: { text: string; secrets: readonly Secret[] }) {
  return (
    <ol className="list-decimal rounded-md border border-line bg-sunken py-2 pr-3 pl-11 text-sm marker:text-muted">
      {shownLines(text, secrets).map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        <li key={i} className="whitespace-pre-wrap [overflow-wrap:anywhere]">
          {line}
        </li>
      ))}
    </ol>
  )
}
