import type { AnyStateNode } from 'xstate'
import type { Tree } from './types'

type Machine = Pick<Tree, 'machine'>
/** A place in a tree: a step within a branch. The same question may stand in several branches. */
export type Place = { branch: string; step: string }
/** `if`: the cause that must be open. No answer: the way past a step that has nothing to add. */
export type Arrow = { from: Place; answer?: string; if?: string; to: Place }

/** Every place of a tree in the order of the config: a branch's steps, then the next branch's. */
export const placesOf = ({ machine }: Machine): Place[] => leaves(machine.root).map(placeOf)

/** The steps, each once, in the order in which they first stand. */
export const stepsOf = (tree: Machine): string[] => [...new Set(placesOf(tree).map(({ step }) => step))]

/** Every arrow of a tree, in order. We read the nodes ourselves: the tools of xstate/graph leave out `always`. */
export function arrowsOf({ machine }: Machine): Arrow[] {
  return leaves(machine.root).flatMap((node) => {
    const from = placeOf(node)
    return [
      ...(node.always ?? []).map(({ target }) => ({ from, to: arrival(target![0]!) })),
      ...[...node.transitions].flatMap(([answer, ways]) =>
        ways.map(({ guard, target }) => ({ from, answer, ...(guard ? { if: causeOf(guard) } : {}), to: arrival(target![0]!) })),
      ),
    ]
  })
}

/** The answers that a step offers: the same wherever it stands. */
export const answersOf = ({ machine }: Machine, step: string): string[] => [
  ...(leaves(machine.root)
    .find(({ key }) => key === step)
    ?.transitions.keys() ?? []),
]

/** The causes that an answer leads to where they are open: a list for each place where its step stands. */
export const namedBy = ({ machine }: Machine, { step, answer }: { step: string; answer: string }): string[][] =>
  leaves(machine.root)
    .filter(({ key }) => key === step)
    .map((node) => (node.transitions.get(answer) ?? []).flatMap(({ guard }) => (guard ? [causeOf(guard)] : [])))

const known = new WeakMap<AnyStateNode, AnyStateNode[]>()
function leaves(root: AnyStateNode): AnyStateNode[] {
  const found = known.get(root) ?? Object.values(root.states).flatMap((node) => (node.type === 'compound' ? Object.values(node.states) : [node]))
  known.set(root, found)
  return found
}

const placeOf = (node: AnyStateNode): Place => ({ branch: node.path.length > 1 ? node.path[0]! : '', step: node.key })
/** A target that is a branch means its first step. */
const arrival = (node: AnyStateNode): Place => placeOf(node.type === 'compound' ? node.initial.target[0]! : node)
const causeOf = (guard: unknown) => (guard as { params: string }).params
