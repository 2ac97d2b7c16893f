import { ownSteps, runbookFor } from '@/lib/org/org'
import { allSteps } from '@/machines/knowledge/cause-lists'
import { capital } from '@/machines/knowledge/fill'
import { firstThings } from '@/machines/knowledge/first-things'
import { partNames } from '@/machines/knowledge/role-names'
import { thingInWords, undecided } from '@/machines/knowledge/undecided'
import type { Wording } from '@/machines/knowledge/wording'
import { type Role, roles } from '@/machines/types'
import type { Case } from './case'
import { type Line, lineOf, type Part } from './note'
import { wordingForTicket } from './says'

/** What everybody does next, each role under its own heading, with how long it takes. `most`: steps of ours for each; those of the organisation's own are all told. */
export function nextSteps(ticketCase: Case, most: number): Part[] {
  const { tree, resolution } = ticketCase
  const [words, wording] = [tree.words[resolution.step]!, wordingForTicket(ticketCase)]
  const runbook = runbookFor(tree.id, resolution.step)
  const own = (role: Role) => ownSteps(tree.id, resolution.step, role)
  if (words.kind === 'cause')
    return [
      ...roles.flatMap((role) => {
        const remedies = words.remedies.filter(({ by }) => by === role)
        const ours = remedies.flatMap(allSteps).map(wording.say)
        const more = ours.length > most ? [`${ours.length - most} more behind the link`] : []
        const steps = [...ours.slice(0, most), ...more, ...own(role)]
        const takes = remedies.length === 0 ? '' : ` (${remedies.map((remedy) => remedy.takes).join(', then ')})`
        return steps.length === 0 ? [] : [{ heading: `What ${partNames[role]} does${takes}`, items: steps.map(lineOf) }]
      }),
      ...(runbook ? [{ heading: 'Your organisation’s own page', items: [lineOf(runbook)] }] : []),
    ]
  const steps = words.kind === 'outcome' ? stepsOf(words, wording).slice(0, most + 1) : firstSteps(ticketCase).map(({ line }) => line)
  return [{ heading: undecided(resolution) === undefined ? 'Next step' : 'If that does not help', items: steps }]
}

const stepsOf = ({ steps }: { steps: readonly string[] }, { say }: Pick<Wording, 'say'>): Line[] => steps.map((step) => lineOf(say(step)))

/** Where no cause can be named yet: what would tell most for the least effort, and who does it. */
export const firstInWords = (ticketCase: Case): Line[] => {
  const { tree, link, resolution } = ticketCase
  if (undecided(resolution) === undefined) return []
  const wording = wordingForTicket(ticketCase)
  return firstThings(
    tree,
    link.findings,
    resolution,
    roles.find((role) => role === link.view),
  ).map((thing) => lineOf(thingInWords(tree, thing, wording)))
}

/** One line for each role that has something to do, the case's own reader first: the first of its steps. `name`: how it is called where it is left out. */
export function firstSteps(ticketCase: Case): { name: string; line: Line }[] {
  const { tree, link, resolution } = ticketCase
  const [words, wording] = [tree.words[resolution.step]!, wordingForTicket(ticketCase)]
  const one = (text: string) => [{ name: 'the next step', line: lineOf(text) }]
  if (words.kind === 'question') return one('Whoever knows the answer opens the link and chooses it there')
  if (words.kind === 'request') return one(`${capital(partNames[words.by])}: open the link. It says how to find out; paste or choose the answer there`)
  if (words.kind === 'outcome') return [...firstInWords(ticketCase), ...stepsOf(words, wording)].map((line) => ({ name: 'the next steps', line }))
  const reader = link.view ?? tree.reader
  return [...roles]
    .sort((a, b) => Number(b === reader) - Number(a === reader))
    .flatMap((role) => {
      const [step, ...more] = words.remedies.filter(({ by }) => by === role).flatMap(allSteps)
      if (step === undefined) return []
      const rest = more.length > 0 ? ` (and ${more.length} more behind the link)` : ''
      return [{ name: `what ${partNames[role]} does`, line: lineOf(`${capital(partNames[role])}: ${wording.say(step)}${rest}`) }]
    })
}
