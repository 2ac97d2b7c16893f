import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { card } from '@/components/ui/panel'
import { save } from '@/components/ui/save'
import { toCsv } from '@/lib/history/csv'
import { causesByCount, changedWithin } from '@/lib/history/numbers'
import { counted } from '@/machines/knowledge/counted'
import { treeTitles } from '@/machines/trees'
import { caseTable } from './case-table'
import type { CaseInWords } from './cases-in-words'

const spans = [
  { name: 'Any time', days: undefined, of: '' },
  { name: 'In the last 30 days', days: 30, of: ' of the last 30 days' },
  { name: 'In the last 7 days', days: 7, of: ' of the last 7 days' },
] as const

/** Which causes the cases name, and the cases as a file. `partly`: the words of a tree did not load, and a file would lack them. */
export function Numbers({ all, partly }: { all: readonly CaseInWords[]; partly: boolean }) {
  const [span, setSpan] = useState<(typeof spans)[number]>(spans[0])
  const cases = changedWithin(
    all.map((one) => ({ ...one, changed: one.record.changed })),
    span.days,
    new Date(),
  )
  const counts = causesByCount(cases.map(({ record, cause }) => ({ ...record, cause: cause?.id })))
  const titles = new Map(cases.flatMap(({ record, cause }) => (cause ? [[`${record.tree}.${cause.id}`, cause.title]] : [])))
  const causes = counts.map((one) => ({ ...one, title: titles.get(`${one.tree}.${one.cause}`) ?? one.cause }))
  const without = cases.filter(({ cause }) => cause === undefined).length
  if (all.length === 0) return null
  const exportCsv = () =>
    save(toCsv(caseTable(cases, location.origin)), `latchkey-cases-${new Date().toISOString().slice(0, 10)}.csv`, 'text/csv;charset=utf-8')
  return (
    <div className={`${card} mt-6 px-4`}>
      <Fold row title="Causes by number of cases" beside={counted(causes.length, 'cause')}>
        <fieldset className="flex flex-wrap items-center gap-2 text-sm print:hidden">
          <legend className="mb-1 text-muted">Cases that last changed</legend>
          {spans.map((one) => (
            <Button key={one.name} look="chip" aria-pressed={one === span} onClick={() => setSpan(one)}>
              {one.name}
            </Button>
          ))}
        </fieldset>
        <p role="status" className="mt-3 text-sm text-muted">
          {counted(cases.length, 'case')}
          {span.of}
          {without > 0 ? `, ${without === cases.length ? 'none' : cases.length - without} with a named cause` : ''}
        </p>
        {causes.length > 0 ? <CauseTable key={span.name} causes={causes} /> : null}
        <p className="mt-3 text-sm text-muted">Counted is the cause that a case showed last, however certain it was. Open the case to see that.</p>
        {cases.length === 0 ? null : partly ? (
          <p className="mt-3">There is no export while titles are missing.</p>
        ) : (
          <Button onClick={exportCsv} className="mt-3 print:hidden">
            Export {cases.length === 1 ? 'this case' : `these ${cases.length} cases`} as CSV
          </Button>
        )}
      </Fold>
    </div>
  )
}

const atFirst = 10

function CauseTable({ causes }: { causes: readonly (ReturnType<typeof causesByCount>[number] & { title: string })[] }) {
  const [all, setAll] = useState(false)
  const body = useRef<HTMLTableSectionElement>(null)
  // The button that was pressed is gone: the focus goes to the first cause that it revealed.
  useEffect(() => {
    if (all) body.current?.querySelectorAll('a')[atFirst]?.focus()
  }, [all])
  const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
  const shown = all ? causes : causes.slice(0, atFirst)
  return (
    <>
      <table className="mt-2 w-full text-left text-sm">
        <caption className="sr-only">Causes by number of cases</caption>
        <thead className="text-muted">
          <tr className="[&>th]:py-1 [&>th]:font-normal [&>th:not(:first-child)]:pl-3">
            <th scope="col">Cause</th>
            <th scope="col" className="text-right">
              Cases
            </th>
            <th scope="col" className="text-right">
              Fixed
            </th>
            <th scope="col" className="hidden sm:table-cell">
              Last seen
            </th>
          </tr>
        </thead>
        <tbody ref={body} className="divide-y divide-line border-y border-line">
          {shown.map(({ tree, cause, title, count, fixed, last }) => (
            <tr key={`${tree}.${cause}`} className="align-top [&>*]:py-2 [&>td]:pl-3">
              <th scope="row" className="font-normal [overflow-wrap:anywhere]">
                <a href={`/causes/${tree}/${cause}/`} className="font-semibold">
                  {title}
                </a>
                <span className="block text-muted">{treeTitles[tree]}</span>
                <span className="block text-muted sm:hidden">Last seen {day.format(last)}</span>
              </th>
              <td className="text-right">{count}</td>
              <td className="text-right">{fixed}</td>
              <td className="hidden whitespace-nowrap sm:table-cell">
                <time dateTime={last.toISOString()}>{day.format(last)}</time>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < causes.length ? (
        <Button look="small" onClick={() => setAll(true)} className="mt-3 print:hidden">
          Show the other {causes.length - shown.length}
        </Button>
      ) : null}
    </>
  )
}
