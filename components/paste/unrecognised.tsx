import { useEffect, useRef } from 'react'
import type { Reading } from '@/lib/evidence/text/types'
import { placeName } from '@/lib/evidence/text/where'

/** Says that nothing in the text is known to us, and what helps instead. `tree`: the tree that is open, empty on the home page. */
export function Unrecognised({ tree, readings }: { tree: string; readings: readonly Reading[] }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const seen = readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts : []))
  return (
    <section data-tree={tree} data-kind="unrecognised" className="mt-8 rounded-md border-2 border-warn bg-warn-wash p-4">
      <h2 ref={heading} tabIndex={-1} className="mb-1">
        Not recognised
      </h2>
      {seen.length > 0 ? (
        <p>
          We can read this ({[...new Set(seen.map(placeName))].join(', ')}), but it does not say which kind of failure it belongs to. Choose what you see below,
          then paste it there.
        </p>
      ) : (
        <p>
          Nothing in this text is known to us, so we name no cause. It may be about something other than Okta, or the line that shows the failure is missing.
        </p>
      )}
      <p className="mt-2">What helps: the lines around the first error, the words on the screen, or the whole log file. Your text is still in the box.</p>
    </section>
  )
}
