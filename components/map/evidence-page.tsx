import { Fragment } from 'react'
import { ListFilter } from '@/components/ui/list-filter'
import { card } from '@/components/ui/panel'
import type { Tree } from '@/machines/engine/types'
import { type TreeId, trees } from '@/machines/trees'
import { evidenceOf, type Reason, runsOf, type Told } from './evidence'

/** Every cause of a tree with what proves it, what points to it and what rules it out: for whoever reviews the content. */
export function EvidencePage({ id, tree }: { id: TreeId; tree: Tree }) {
  const { causes, reasons } = evidenceOf(tree)
  return (
    <main id="main" tabIndex={-1} className="outline-none space-y-4">
      <h1 className="mb-4 mt-4">Evidence of each cause: {trees[id].title}</h1>
      <p className="max-w-[44rem] text-lg">
        What names a cause alone, what speaks for it among others, and what rules it out, with the reason that a case shows. Where several fit, the one that
        stands higher comes first.
      </p>
      <p className="max-w-[44rem]">
        What a row does not mention leaves the cause where it is. Messages of programs name causes, too; they are not listed here. A question leads to its place
        on the <a href={`/map/${id}/`}>map</a>.
      </p>
      <ListFilter of="evidence" label="Words of a cause or of its evidence" />
      <section
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by the keyboard
        tabIndex={0}
        aria-label="Table of causes"
        className={`${card} overflow-x-auto`}
      >
        <table id="evidence" className="map-evidence">
          <thead>
            <tr>
              <th scope="col">Cause</th>
              <th scope="col">Names it alone</th>
              <th scope="col">Points to it</th>
              <th scope="col">Rules it out</th>
            </tr>
          </thead>
          <tbody>
            {causes.map(({ cause, title, proves, points, ruledOut }) => (
              <tr key={cause} data-row>
                <th scope="row">
                  <a href={`/causes/${id}/${cause}/`}>{title}</a>
                </th>
                <Cell id={id} told={proves} />
                <Cell id={id} told={points} />
                <td>
                  {ruledOut.length === 0 ? <Nothing /> : null}
                  <RuledOut reasons={reasons} by={ruledOut} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <h2 id="reasons">What gives each reason</h2>
      <ol className="map-reasons">
        {reasons.map(({ because, by }, i) => (
          <li key={JSON.stringify([because, by])} id={`reason-${i + 1}`}>
            {because}
            <List id={id} told={by} />
          </li>
        ))}
      </ol>
      <p className="pt-6 text-sm">
        Others: <a href="/map/">all maps</a>, <a href="/causes/">all causes</a>
      </p>
    </main>
  )
}

/** The reasons in words; of many, their numbers. */
function RuledOut({ reasons, by }: { reasons: readonly Reason[]; by: readonly number[] }) {
  const inWords = by.length <= mostInWords
  return (
    <>
      {inWords ? null : <p>{by.length} reasons of the list below:</p>}
      {(inWords ? by.map((one) => [one, one] as const) : runsOf(by)).map(([first, last]) => (
        <Fragment key={first}>
          <a href={`#reason-${first + 1}`}>{first === last ? first + 1 : `${first + 1}–${last + 1}`}</a>
          {inWords ? `. ${reasons[first]!.because}` : ','} {inWords ? <br /> : null}
        </Fragment>
      ))}
    </>
  )
}

const mostInWords = 12

type Props = { id: TreeId; told: readonly Told[] }

const Nothing = () => <span className="text-muted">Nothing by itself</span>
const Cell = ({ id, told }: Props) => <td>{told.length === 0 ? <Nothing /> : <List id={id} told={told} />}</td>

const List = ({ id, told }: Props) => (
  <ul>
    {told.map(({ question, at, answers }) => (
      <li key={`${question} ${answers.join()}`}>
        {question === undefined ? 'A paste shows:' : at === undefined ? question : <a href={`/map/${id}/#${at}`}>{question}</a>} {answers.join(' · ')}
      </li>
    ))}
  </ul>
)
