import { useState } from 'react'
import { leaks, type Secret } from '@/lib/evidence/secrets'
import { secretWords } from '@/machines/secrets'

type Props = { text: string; secrets: readonly Secret[]; label: string; primary?: boolean }

/** Copies a text that was searched for every secret seen; one that holds any is refused, and says which kind. */
export function Copy({ text, secrets, label, primary = false }: Props) {
  const [said, setSaid] = useState<{ done: boolean; words: string }>()
  const copy = async () => {
    const found = leaks(text, [...secrets])
    if (found.length > 0) return setSaid({ done: false, words: `Not copied: the text holds ${secretWords[found[0]!.kind].name}` })
    try {
      await navigator.clipboard.writeText(text)
      setSaid({ done: true, words: 'Copied' })
    } catch {
      setSaid({ done: false, words: 'Your browser did not allow it. Select the text and copy it by hand' })
    }
  }
  return (
    <span className="print:hidden inline-flex flex-wrap items-center gap-x-3">
      <button
        type="button"
        onClick={copy}
        className={`min-h-11 rounded-md border px-4 py-2 ${primary ? 'border-accent bg-accent font-semibold text-on-accent hover:brightness-110' : 'border-edge hover:bg-sunken'}`}
      >
        {label}
      </button>
      <span role="status" className={said && !said.done ? 'font-semibold text-bad' : 'text-good'}>
        {said?.words}
      </span>
    </span>
  )
}
