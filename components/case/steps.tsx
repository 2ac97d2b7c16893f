import type { ReactNode } from 'react'
import { CopyBox } from '@/components/ui/copy-box'
import { Rich } from '@/components/ui/rich'
import { partsOf, valuesIn } from '@/machines/knowledge/pasteable'
import type { Remedy } from '@/machines/types'
import { Pasteable } from './pasteable'

/** How the words of a step are said. `values`: of the case, of which some are there to be copied; `copy`: the button that copies words of it. */
type Telling = { say: (words: string) => string; values?: Readonly<Partial<Record<string, string>>>; copy?: (text: string) => ReactNode }

/** Its first steps, what they take and risk above them; the rest is in `OtherWays`. */
export const Steps = ({ remedy: { steps, takes, risk }, ...told }: { remedy: Remedy } & Telling) => (
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
    <Numbered lines={steps} {...told} />
  </div>
)

/** What goes on where the first steps end. */
export const OtherWays = ({ remedy: { steps, otherWays = [] }, ...told }: { remedy: Remedy } & Telling) =>
  otherWays.length === 0 ? null : <Numbered lines={otherWays} from={steps.length + 1} {...told} />

/** `from`: the number of the first line, where a list goes on from another. */
const Numbered = ({ lines, from = 1, say, values = {}, copy }: { lines: readonly string[]; from?: number } & Telling) => (
  <ol start={from} className="list-none! space-y-3.5 pl-0!">
    {lines.map((line, i) => {
      const said = say(line)
      const [first, rest] = sentences(said)
      const boxes = partsOf(said).flatMap((part) => ('copy' in part ? [part.copy] : []))
      return (
        <li key={line} className="relative mt-0! pl-11">
          <span
            aria-hidden="true"
            className="absolute top-0 left-0 grid size-7 place-items-center rounded-full bg-wash text-sm font-semibold text-accent forced-colors:border"
          >
            {from + i}
          </span>
          <Pasteable line={first} className="font-semibold" copy={copy} />
          <Pasteable line={rest} className="text-[0.9375rem] text-muted" copy={copy} />
          {valuesIn(line, values).map(([fact, value]) =>
            boxes.some((box) => box.includes(value)) ? null : <CopyBox key={fact} text={value} copy={copy?.(value)} />,
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
