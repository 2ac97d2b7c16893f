import { useEffect, useRef } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Row } from './use-cases'

/** One case: when, what, how far it came, and what can be done with it. One that was deleted offers to come back, in its place. */
export function CaseRow({ row, onDelete, onUndo }: { row: Row; onDelete: () => void; onUndo: () => void }) {
  const { record, title, kind, state, code, when, href, gone } = row
  const button = useRef<HTMLButtonElement>(null)
  const last = useRef(gone)
  // The button that was pressed has been replaced: the focus goes to the new one.
  useEffect(() => {
    if (last.current !== gone) button.current?.focus()
    last.current = gone
  }, [gone])
  return (
    <li data-case={record.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1 py-3">
      <div className="min-w-0 basis-80 grow">
        {gone ? <p className="text-muted">Deleted: {title}</p> : <p className="font-semibold">{title}</p>}
        {gone ? null : (
          <p className="text-sm text-muted">
            <time dateTime={record.changed.toISOString()}>{when}</time> · {kind} · {state}
            {code ? (
              <>
                {' '}
                · Code <span className="whitespace-nowrap font-mono">{code}</span>
              </>
            ) : null}
          </p>
        )}
      </div>
      <div className="flex gap-2">
        {gone ? null : (
          <ButtonLink look="link" href={href} className="px-2">
            Open<span className="sr-only">: {title}</span>
          </ButtonLink>
        )}
        <Button ref={button} look="small" onClick={gone ? onUndo : onDelete}>
          {gone ? 'Undo' : 'Delete'}
          <span className="sr-only">: {title}</span>
        </Button>
      </div>
    </li>
  )
}
