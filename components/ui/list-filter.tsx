'use client'

import { useId, useState } from 'react'

/** A box that leaves of the rows inside the element `of` (`data-row`) those with all the words that are typed, and opens the folds that hold them. */
export function ListFilter({ of, label }: { of: string; label: string }) {
  const id = useId()
  const [found, setFound] = useState<number>()
  const filter = (typed: string) => {
    const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
    const list = document.getElementById(of)
    const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word))
    const shown = rows.filter(({ hidden }) => !hidden)
    for (const fold of list?.querySelectorAll('details') ?? []) {
      fold.hidden = !shown.some((row) => fold.contains(row))
      fold.open = words.length > 0
    }
    setFound(words.length === 0 ? undefined : shown.length)
  }
  return (
    <search className="block print:hidden">
      <label htmlFor={id} className="mb-1 block text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        onInput={({ currentTarget }) => filter(currentTarget.value)}
        className="min-h-11 w-full max-w-md rounded-lg border-[1.5px] border-edge bg-raised px-3.5"
      />
      <p role="status" className="mt-1 min-h-6 text-sm text-muted">
        {found === undefined ? '' : found === 0 ? 'None has these words.' : `${found} with these words`}
      </p>
    </search>
  )
}
