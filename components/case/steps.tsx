import { Rich } from '@/components/ui/rich'
import type { Remedy } from '@/machines/types'

/** The steps of a remedy, how long they take and what they risk. */
export function Steps({ remedy: { steps, takes, risk }, say }: { remedy: Remedy; say: (words: string) => string }) {
  return (
    <div className="mt-4">
      <ol className="list-decimal space-y-2 pl-6 marker:font-semibold marker:text-accent">
        {steps.map((step) => (
          <li key={step}>
            <Rich>{say(step)}</Rich>
          </li>
        ))}
      </ol>
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
