import { Rich } from '@/components/ui/rich'
import type { Remedy } from '@/machines/types'

/** Its first steps, what they take and risk above them; the rest is in `OtherWays`. */
export const Steps = ({ remedy: { steps, takes, risk }, say }: { remedy: Remedy; say: (words: string) => string }) => (
  <div className="mt-4">
    <dl className="mb-4 grid gap-x-6 gap-y-1 text-sm text-muted sm:grid-flow-col sm:justify-start [&_dd]:inline [&_dd]:font-medium [&_dd]:text-ink [&_dt]:inline">
      <div>
        <dt>Takes</dt> <dd>{takes}</dd>
      </div>
      <div>
        <dt>Risk</dt>{' '}
        <dd>
          <Rich>{risk}</Rich>
        </dd>
      </div>
    </dl>
    <Numbered lines={steps.map(say)} />
  </div>
)

/** What goes on where the first steps end. */
export const OtherWays = ({ remedy: { steps, otherWays = [] }, say }: { remedy: Remedy; say: (words: string) => string }) =>
  otherWays.length === 0 ? null : <Numbered lines={otherWays.map(say)} from={steps.length + 1} />

/** `from`: the number of the first line, where a list goes on from another. */
const Numbered = ({ lines, from = 1 }: { lines: readonly string[]; from?: number }) => (
  <ol start={from} className="list-none! space-y-3.5 pl-0!">
    {lines.map((line, i) => {
      const [first, rest] = sentences(line)
      return (
        <li key={line} className="relative mt-0! pl-11">
          <span
            aria-hidden="true"
            className="absolute top-0 left-0 grid size-7 place-items-center rounded-full bg-wash text-sm font-semibold text-accent forced-colors:border"
          >
            {from + i}
          </span>
          <p className="font-semibold">
            <Rich>{first}</Rich>
          </p>
          {rest === '' ? null : (
            <p className="text-[0.9375rem] text-muted">
              <Rich>{rest}</Rich>
            </p>
          )}
        </li>
      )
    })}
  </ol>
)

/** What to do, and what is said about it: the first sentence, or what comes before a quotation or a command, and the rest. A full stop within literal text ends none. */
export function sentences(line: string): [first: string, rest: string] {
  const end = /^(?:[^`]|`[^`]*`)*?(?:[.?!](?=\s)|:(?=\s[“`]))/.exec(line)?.[0] ?? line
  return [end, line.slice(end.length).trim()]
}

/** A list under a heading of its own; nothing where it is empty. */
export const Checks = ({ title, lines }: { title: string; lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <>
      <h3 className="mt-5 mb-1">{title}</h3>
      <Lines lines={lines} />
    </>
  )

export const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul className="list-disc space-y-1 pl-5 text-[0.9375rem]">
    {lines.map((line) => (
      <li key={line}>
        <Rich>{line}</Rich>
      </li>
    ))}
  </ul>
)

/** What not to do. */
export const Warnings = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ul aria-label="What not to do" className="mt-5 list-none! space-y-1.5 rounded-r-md border-l-[3px] border-bad bg-bad-wash px-3.5 py-2.5 text-[0.9375rem]">
      {lines.map((line) => (
        <li key={line} className="mt-0!">
          <Rich>{line}</Rich>
        </li>
      ))}
    </ul>
  )
