import { useId, useState } from 'react'
import { Copy } from '@/components/ui/copy'
import { Fold } from '@/components/ui/fold'
import { LateFold } from '@/components/ui/late-fold'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import type { Case } from '@/machines/hand-over/ticket/case'
import { type Dialect, dialectNames, dialects } from '@/machines/hand-over/ticket/dialects'
import { type Size, ticketsOf } from '@/machines/hand-over/ticket/ticket'
import { capital } from '@/machines/knowledge/fill'
import { Preview } from './preview'

const sizes: Record<Size, string> = { full: 'Full', short: 'Short: at most 1,000 characters' }
/** What a place needs to show the form as it is meant. */
const hints: Partial<Record<Dialect, string>> = {
  servicenow: 'For a work note. If your instance shows [code] as text, choose plain text.',
  zendesk: 'For a comment in the agent workspace.',
  slack: 'The message box takes the formatting over by itself.',
  teams: 'The message box takes the formatting over by itself.',
}

/** The case as a text in the form that the reader's ticket system takes. The choice is not kept. */
export function Ticket({ ticketCase, secrets }: { ticketCase: Case; secrets: readonly Secret[] }) {
  const [dialect, setDialect] = useState<Dialect>('plain')
  const [size, setSize] = useState<Size>('full')
  const id = useId()
  const text = ticketsOf(ticketCase)(dialect, size)
  return (
    <Fold row title="Ticket text">
      <label htmlFor={`${id}-dialect`} className="block text-sm">
        Written for
      </label>
      <select
        id={`${id}-dialect`}
        value={dialect}
        aria-describedby={hints[dialect] ? `${id}-hint` : undefined}
        onChange={({ target }) => setDialect(dialects.find((one) => one === target.value) ?? 'plain')}
        className="mt-1 min-h-11 w-full rounded-md border border-edge bg-raised px-3 py-2"
      >
        {dialects.map((one) => (
          <option key={one} value={one}>
            {capital(dialectNames[one])}
          </option>
        ))}
      </select>
      {hints[dialect] ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-muted">
          {hints[dialect]}
        </p>
      ) : null}
      <fieldset className="mt-3 flex flex-wrap gap-x-5">
        <legend className="text-sm">Length</legend>
        {(Object.keys(sizes) as Size[]).map((one) => (
          <label key={one} htmlFor={`${id}-${one}`} className="flex min-h-11 items-center gap-2">
            <input
              type="radio"
              id={`${id}-${one}`}
              name={`${id}-size`}
              value={one}
              checked={size === one}
              onChange={() => setSize(one)}
              className="size-5 accent-(--accent)"
            />
            {sizes[one]}
          </label>
        ))}
      </fieldset>
      <Copy {...text} secrets={secrets} label={`Copy for ticket: ${dialectNames[dialect]}`} />
      <div className="mt-2">
        <LateFold quiet title="Read the text">
          <Preview text={text.text} secrets={secrets} />
        </LateFold>
      </div>
    </Fold>
  )
}
