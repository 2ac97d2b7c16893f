import { useId } from 'react'
import { Rich } from '@/components/ui/rich'
import type { Remedy } from '@/machines/types'

/** The steps of a remedy, how long they take and what they risk. */
export function Steps({ remedy: { steps, otherWays = [], takes, risk }, say }: { remedy: Remedy; say: (words: string) => string }) {
  const further = useId()
  return (
    <div className="mt-4">
      <Numbered lines={steps.map(say)} />
      {otherWays.length > 0 ? (
        <>
          <p id={further} className="mt-3 mb-1 text-sm font-semibold text-muted print:hidden">
            Further steps and other ways
          </p>
          <Numbered lines={otherWays.map(say)} from={steps.length + 1} labelledBy={further} />
        </>
      ) : null}
      <dl className="mt-4 grid gap-x-3 gap-y-1 text-sm sm:grid-cols-[auto_1fr]">
        <dt className="font-semibold">Takes</dt>
        <dd>{takes}</dd>
        <dt className="font-semibold">Risk</dt>
        <dd>
          <Rich>{risk}</Rich>
        </dd>
      </dl>
    </div>
  )
}

/** `from`: the number of the first line, where a list goes on from another. */
const Numbered = ({ lines, from = 1, labelledBy }: { lines: readonly string[]; from?: number; labelledBy?: string }) => (
  <ol start={from} aria-labelledby={labelledBy} className="list-decimal space-y-2 pl-6 marker:font-semibold marker:text-accent">
    {lines.map((line) => (
      <li key={line}>
        <Rich>{line}</Rich>
      </li>
    ))}
  </ol>
)

/** A list under a heading of its own; nothing where it is empty. */
export function Checks({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <>
      <h3 className="mt-5">{title}</h3>
      <ul className="mt-1 list-disc space-y-1 pl-6">
        {lines.map((line) => (
          <li key={line}>
            <Rich>{line}</Rich>
          </li>
        ))}
      </ul>
    </>
  )
}
