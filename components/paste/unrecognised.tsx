import { type ReactNode, useEffect, useRef } from 'react'
import { placeName } from '@/lib/evidence/text/where'
import type { Unknown } from './types'

/** Says that no cause is named: because the error is another service's, or because nothing in the text is known to us; and what helps. `tree`: the tree that is open, empty on the home page. */
export function Unrecognised({ tree, readings, elsewhere }: { tree: string } & Unknown) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const seen = readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts : []))
  const box = (title: string, words: ReactNode) => (
    <section data-tree={tree} data-kind="unrecognised" className="mt-6 rounded-xl border-2 border-warn bg-warn-wash p-4 sm:px-5">
      <h2 ref={heading} tabIndex={-1} className="mb-1">
        {title}
      </h2>
      {words}
    </section>
  )
  if (elsewhere !== undefined)
    return box(
      elsewhere.says,
      <>
        <p className="my-2 font-mono text-sm [overflow-wrap:anywhere]" translate="no">
          <span className="text-muted">{placeName(elsewhere.fact)}</span> {elsewhere.fact.quote}
        </p>
        <p>
          Latchkey knows errors of Okta, so it names no cause here. Look the words up in that service’s own documentation, or ask whoever runs the app that
          shows them.
        </p>
        <p className="mt-2">
          Did Okta call that service, in a Workflows card or to provision people? Then paste what Okta says: the card’s error, or the event in the System Log.
        </p>
      </>,
    )
  return box(
    'Not recognised',
    <>
      {seen.length > 0 ? (
        <p>
          We can read this ({[...new Set(seen.map(placeName))].join(', ')}), but it does not say which kind of failure it belongs to. Choose what you see on
          this page, then paste it there.
        </p>
      ) : (
        <p>
          Nothing in this text is known to us, so we name no cause. It may be about something other than Okta, or the line that shows the failure is missing.
        </p>
      )}
      <p className="mt-2">What helps: the lines around the first error, the words on the screen, or the whole log file. Your text is still in the box.</p>
    </>,
  )
}
