import { Rich } from '@/components/ui/rich'
import type { TreeId } from '@/machines/trees'
import { type Box, goesOn, otherwiseIn, type Part, titlesOf } from './graph'
import { hrefOfStep, type StartOf } from './links'

type Props = { id: TreeId; parts: readonly Part[]; startOf: StartOf }

/** A tree in words: each part with its questions, their answers and where they lead, and its causes. Each step is a row for the filter. */
export function Outline({ id, parts, startOf }: Props) {
  const titles = titlesOf(parts)
  return (
    <ol id="outline" className="map-outline">
      {parts.map(({ name, boxes }) => (
        <li key={name}>
          <ul>
            {boxes.map((box) => (
              <Entry key={box.id} id={id} box={box} titles={titles} startOf={startOf} />
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

type EntryProps = { id: TreeId; box: Box; titles: ReadonlyMap<string, string>; startOf: StartOf }

function Entry({ id, box, titles, startOf }: EntryProps) {
  if (box.kind === 'outcome')
    return (
      <li data-row id={box.id} data-step={box.id}>
        <i>Outcome</i> <b>{box.title}</b>
      </li>
    )
  if (box.kind === 'causes')
    return (
      <>
        {box.causes.map((cause) => (
          <li key={cause.id} data-row id={cause.id} data-step={cause.step}>
            <i>Cause</i> <a href={hrefOfStep(id, cause.step, 'causes', startOf)}>{cause.title}</a>
          </li>
        ))}
        <li>
          {goesOn(box, titles).map((words) => (
            <p key={words}>{words}</p>
          ))}
        </li>
      </>
    )
  return (
    <li data-row id={box.id} data-step={box.step}>
      <i>{box.kind === 'request' ? 'Text to paste' : 'Question'}</i> <a href={startOf(box.step)}>{box.title}</a>
      <ul>
        {box.exits.map((exit) => (
          <li key={exit.answers[0]!.answer}>
            <Rich>{exit.answers.map(({ words }) => words).join(' · ')}</Rich>
            {exit.leads
              .filter(({ otherwise }) => !otherwise)
              .map(({ to }) => (
                <span key={to}>
                  {' '}
                  → <a href={`#${to}`}>{titles.get(to)}</a>
                </span>
              ))}
            {otherwiseIn(exit, titles).map((words) => (
              <p key={words}>{words}</p>
            ))}
          </li>
        ))}
      </ul>
    </li>
  )
}
