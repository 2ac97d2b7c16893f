import { useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Marked } from '@/lib/screenshot/words'

/** How many are listed at once. */
const first = 24

/** The words to compare: those that were read unsurely, and those whose look-alike letters were put right. */
export function MarkedWords({ marked, onShow }: { marked: readonly Marked[]; onShow: (one: Marked) => void }) {
  const [isWhole, setWhole] = useState(false)
  if (marked.length === 0) return null
  const listed = isWhole ? marked : marked.slice(0, first)
  return (
    <div className="mt-4">
      <h3 className="text-[0.9375rem]">Marked words</h3>
      <p className="text-sm text-muted">Press one to see it in the picture and in the box.</p>
      <ul className="mt-2 flex list-none! flex-wrap gap-2 pl-0!">
        {listed.map((one) => (
          <li key={one.at} className="mt-0! max-w-full">
            <Button look="small" className="max-w-full" onClick={() => onShow(one)}>
              <span className="min-w-0 text-left [overflow-wrap:anywhere]">
                <span translate="no" className="font-mono">
                  {one.text}
                </span>{' '}
                <span className="font-normal text-muted">{one.read === undefined ? 'unsure' : `put right, read as ${one.read}`}</span>
              </span>
            </Button>
          </li>
        ))}
        {listed.length < marked.length ? (
          <li className="mt-0!">
            <Button look="link" onClick={() => setWhole(true)}>
              {marked.length - first} more
            </Button>
          </li>
        ) : null}
      </ul>
    </div>
  )
}
