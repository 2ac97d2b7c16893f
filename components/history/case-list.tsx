import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { counted } from '@/machines/knowledge/counted'
import { CaseRow } from './case-row'
import { Confirm } from './confirm'
import type { Row, useCases } from './use-cases'

type Props = { rows: readonly Row[] } & Pick<ReturnType<typeof useCases>, 'remove' | 'putBack' | 'removeAll'>

const atFirst = 40

/** The cases, the newest first, with a search over all that is shown of them. */
export function CaseList({ rows, remove, putBack, removeAll }: Props) {
  const [query, setQuery] = useState('')
  const [all, setAll] = useState(false)
  const [asking, setAsking] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  const sought = query.toLowerCase().split(/\s+/)
  const found = rows.filter(({ words }) => sought.every((word) => words.includes(word)))
  const shown = all ? found : found.slice(0, atFirst)
  const kept = (some: readonly Row[]) => some.filter(({ gone }) => !gone).length
  // The button that was pressed is gone: the focus goes to the first case that it revealed.
  useEffect(() => {
    if (all) list.current?.querySelectorAll('a')[atFirst]?.focus()
  }, [all])
  const leave = () => {
    setAsking(false)
    opener.current?.focus()
  }
  return (
    <>
      <label htmlFor="search" className="mt-6 block font-semibold">
        Search your cases
      </label>
      <p id="search-hint" className="text-sm text-muted">
        By cause, kind of failure, state, code or day
      </p>
      <input
        id="search"
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-describedby="search-hint"
        value={query}
        onChange={({ target }) => setQuery(target.value)}
        className="mt-1 min-h-11 w-full max-w-[28rem] rounded-md border-2 border-edge bg-raised px-3"
      />
      <p role="status" className="mt-3 text-muted">
        {query.trim() === '' ? counted(kept(rows), 'case') : `${kept(found)} of ${counted(kept(rows), 'case')}`}
      </p>
      <ul ref={list} className="divide-y divide-line border-y border-line">
        {shown.map((row) => (
          <CaseRow key={row.record.id} row={row} onDelete={() => remove(row.record)} onUndo={() => putBack(row.record)} />
        ))}
      </ul>
      {shown.length < found.length ? (
        <Button onClick={() => setAll(true)} className="mt-3">
          Show the other {found.length - shown.length}
        </Button>
      ) : null}
      {asking ? (
        <Confirm
          question={`Delete all cases on this device (${kept(rows)})? This cannot be undone.`}
          choices={[
            { label: 'Delete all', onChoose: () => void removeAll() },
            { label: 'Leave them here', onChoose: leave },
          ]}
        />
      ) : null}
      <p className="mt-6">
        <Button ref={opener} look="link" onClick={() => setAsking(true)}>
          Delete all cases …
        </Button>
      </p>
    </>
  )
}
