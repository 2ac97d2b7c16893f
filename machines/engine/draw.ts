import { type Arrow, answersOf, arrowsOf, type Place, placesOf, stepsOf } from './arrows'
import { speaksFor } from './causes-table'
import { versionLine } from './drawing-version'
import type { Tree } from './types'

/**
 * A tree on paper: its version, the machine as a Mermaid flowchart, a box a branch (questions round, causes square; dotted: on, when there is nothing to add), and
 * the table of which answers fit which cause.
 */
export function draw(tree: Tree): string {
  const places = placesOf(tree)
  const arrows = arrowsOf(tree)
  const branches = [...new Set(places.map(({ branch }) => branch))]
  const boxes = branches.flatMap((branch) => {
    const nodes = places.filter((place) => place.branch === branch && place.step !== 'resolved').map((place) => `  ${node(tree, place)}`)
    return branch === '' ? nodes : [`  subgraph ${branch}`, ...nodes.map((line) => `  ${line}`), '  end']
  })
  return [
    versionLine(tree),
    '',
    'A cause leads to `resolved` when it was fixed, and on when it was not.',
    '',
    '```mermaid',
    'flowchart TD',
    ...boxes,
    ...places.flatMap((place) => drawn(tree, place, arrows)),
    '```',
    '',
    ...table(tree),
    '',
  ].join('\n')
}

const id = ({ branch, step }: Place) => (branch === '' ? step : `${branch}.${step}`)
const node = (tree: Tree, place: Place) => (place.step in tree.causes ? `${id(place)}[${place.step}]` : `${id(place)}(${place.step})`)

/** One arrow a target, with all answers that lead there. An answer's last way, behind the causes that it names, is no arrow of its own. */
function drawn(tree: Tree, place: Place, arrows: readonly Arrow[]): string[] {
  const from = arrows.filter((arrow) => id(arrow.from) === id(place))
  return [...new Set(from.map(({ to }) => id(to)))].flatMap((to) => {
    const answers = from.filter(
      (arrow) => id(arrow.to) === to && arrow.answer !== undefined && (arrow.if || !from.some((other) => other.answer === arrow.answer && other.if)),
    )
    if (answers.length > 0) return to === 'resolved' ? [] : [`  ${id(place)} -->|${answers.map(({ answer }) => answer).join(' · ')}| ${to}`]
    return place.step in tree.causes ? [] : [`  ${id(place)} -.-> ${to}`]
  })
}

function table(tree: Tree): string[] {
  const asked = stepsOf(tree).filter((step) => !(step in tree.causes) && answersOf(tree, step).length > 0)
  const used = asked.filter((step) => Object.keys(tree.causes).some((cause) => speakingFor(tree, cause, step) !== ''))
  const rows = Object.keys(tree.causes).map((cause) => `| ${[cause, ...used.map((step) => speakingFor(tree, cause, step))].join(' | ')} |`)
  return [`| | ${used.join(' | ')} |`, `|---|${used.map(() => '---|').join('')}`, ...rows]
}

/** The answers to a step that speak for a cause, in the order of the question. */
const speakingFor = (tree: Tree, cause: string, step: string): string =>
  answersOf(tree, step)
    .filter((answer) => speaksFor(tree.causes, cause, { step, answer }))
    .join(' ')
