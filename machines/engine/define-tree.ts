import { setup } from 'xstate'
import { indefinite, provenBy } from './causes-table'
import type { Ask, Branch, CausesTable, Evidence, OutcomeId, Questions, Route, Tree, TreeContext } from './types'

export const branch = (name: string, steps: Branch['steps']): Branch => ({ name, steps })
/** A question, with the answers that lead elsewhere than to the next step or to the cause that they prove. */
export const ask = (question: string, routes: Ask['routes'] = {}): Ask => ({ ask: question, routes })

type Parts<Q extends Questions, Cause extends string> = Omit<Tree, 'machine' | 'causes' | 'evidence' | 'words'> & {
  branches: readonly Branch[]
  causes: CausesTable<Q> & Record<Cause, unknown>
  evidence: Evidence<Q>
  questions: Q
  causePages: Record<Cause, Extract<Tree['words'][string], { kind: 'cause' }>>
  outcomes: Record<OutcomeId, Extract<Tree['words'][string], { kind: 'outcome' }>>
}

/**
 * A tree from its parts. Branches hold the routing alone; what follows from the causes table is derived: the way from an answer to the causes that it proves, past
 * a question that can tell nothing apart, past a cause that is ruled out or that nothing speaks for, and on from a cause that did not help.
 * Its machine is made when it is asked for, and throws where a branch names a step, an answer or a target that does not exist.
 */
export function defineTree<Q extends Questions, Cause extends string>(parts: Parts<Q, Cause>): Tree {
  const { branches, causes, evidence, questions, causePages, outcomes, ...tree } = parts
  let machine: Tree['machine'] | undefined
  const create = () =>
    treeSetup.createMachine({
      id: tree.id,
      context: ({ input }) => input,
      initial: branches[0]!.name,
      states: { ...statesOf(tree.id, branches, causes as CausesTable, questions), unexplained: outcome('unexplained'), resolved: outcome('resolved') },
    })
  return {
    ...tree,
    // All trees come in one file, and most readers walk one.
    get machine() {
      machine ??= create()
      return machine
    },
    causes: causes as CausesTable,
    evidence: evidence as Evidence,
    words: { ...questions, ...causePages, ...outcomes },
  }
}

const treeSetup = setup({
  types: { context: {} as TreeContext, input: {} as TreeContext, events: {} as { type: string } },
  guards: {
    open: ({ context }, cause: string) => context.open.includes(cause),
    passed: ({ context }, cause: string) => context.passed.includes(cause),
    skippable: ({ context }, question: string) => context.skippable.includes(question),
  },
})

const outcome = (id: OutcomeId) => ({ id, type: 'final' as const })

function statesOf(tree: string, branches: readonly Branch[], causes: CausesTable, questions: Questions) {
  const stepsOf = ({ steps }: Branch) => steps.map((step) => (typeof step === 'string' ? step : step.ask))
  const unknown = (what: string): never => {
    throw new Error(`machines/${tree}/machine.ts: ${what} does not exist`)
  }
  return Object.fromEntries(
    branches.map((here, at) => {
      const steps = stepsOf(here)
      const after = (i: number) => (i + 1 < steps.length ? `#${here.name}.${steps[i + 1]}` : `#${branches[at + 1]?.name ?? 'unexplained'}`)
      const targetOf = (i: number, to: string) =>
        steps.indexOf(to) > i ? `#${here.name}.${to}` : branches.some(({ name }) => name === to) ? `#${to}` : unknown(`“${to}”, where “${steps[i]}” leads,`)
      /** Where a cause stands: in the branch that the answer leads to, else in this one, else in the first branch behind it. */
      const placeOf = (cause: string, i: number, route: string | undefined) => {
        const places = [...branches.filter(({ name }) => name === route), here, ...branches.slice(at + 1)]
        const place = places.find((one) => stepsOf(one).indexOf(cause) > (one === here ? i : -1))
        return place && `#${place.name}.${cause}`
      }
      const question = ({ ask: id, routes }: Ask, i: number) => {
        const answers = Object.keys(questions[id]?.answers ?? unknown(`the question “${id}”`))
        for (const answer of Object.keys(routes)) if (!answers.includes(answer)) unknown(`the answer “${answer}” to “${id}”`)
        const on = answers.map((answer) => {
          const route = parted(routes[answer])
          const names = indefinite.includes(answer) ? [] : (route.names ?? provenBy(causes, { step: id, answer }))
          const named = names.flatMap((cause) => placeOf(cause, i, route.next) ?? [])
          // An answer that names the next step leads past it once that cause is closed.
          let past = i
          while (named.includes(after(past)) && past + 1 < steps.length) past += 1
          const open = named.map((target) => ({ guard: { type: 'open' as const, params: target.slice(target.indexOf('.') + 1) }, target }))
          return [answer, [...open, { target: route.next === undefined ? after(past) : targetOf(i, route.next) }]] as const
        })
        return { always: { guard: { type: 'skippable' as const, params: id }, target: after(i) }, on: Object.fromEntries(on) }
      }
      const cause = (id: string, i: number) => {
        if (causes[id] === undefined) unknown(`the cause “${id}”`)
        return { always: { guard: { type: 'passed' as const, params: id }, target: after(i) }, on: { fixed: '#resolved', notFixed: after(i) } }
      }
      const states = here.steps.map((step, i) => (typeof step === 'string' ? [step, cause(step, i)] : [step.ask, question(step, i)]))
      return [here.name, { id: here.name, initial: steps[0]!, states: Object.fromEntries(states) }] as const
    }),
  )
}

const parted = (route: Route | undefined): { names?: readonly string[]; next?: string } => (typeof route === 'string' ? { next: route } : (route ?? {}))
