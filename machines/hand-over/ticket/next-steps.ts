import { ownSteps, runbookFor } from '@/lib/org/org'
import { allSteps } from '@/machines/knowledge/cause-lists'
import { capital } from '@/machines/knowledge/fill'
import { partNames } from '@/machines/knowledge/role-names'
import { type Role, roles } from '@/machines/types'
import type { Case } from './case'
import { type Line, lineOf, type Part } from './note'
import { wordingForTicket } from './says'

/** What everybody does next, each role under its own heading, with how long it takes. */
export function nextSteps(ticketCase: Case): Part[] {
  const { tree, resolution } = ticketCase
  const [words, wording] = [tree.words[resolution.step]!, wordingForTicket(ticketCase)]
  const runbook = runbookFor(tree.id, resolution.step)
  const own = (role: Role) => ownSteps(tree.id, resolution.step, role)
  if (words.kind === 'cause')
    return [
      ...roles.flatMap((role) => {
        const remedies = words.remedies.filter(({ by }) => by === role)
        const steps = [...remedies.flatMap((remedy) => [...allSteps(remedy).map(wording.say), `Takes ${remedy.takes}`]), ...own(role)]
        return steps.length === 0 ? [] : [{ heading: `What ${partNames[role]} does`, items: steps.map(lineOf) }]
      }),
      ...(runbook ? [{ heading: 'The organisation’s own page', items: [lineOf(runbook)] }] : []),
    ]
  return [{ heading: 'Next step', items: firstSteps(ticketCase).map(({ line }) => line) }]
}

/** One line for each role that has something to do, the case's own reader first: the first of its steps. `name`: how it is called where it is left out. */
export function firstSteps(ticketCase: Case): { name: string; line: Line }[] {
  const { tree, link, resolution } = ticketCase
  const [words, wording] = [tree.words[resolution.step]!, wordingForTicket(ticketCase)]
  const one = (text: string) => [{ name: 'the next step', line: lineOf(text) }]
  if (words.kind === 'question') return one('Whoever knows the answer opens the link, and chooses it there')
  if (words.kind === 'request') return one(`${capital(partNames[words.by])}: open the link. It says how to find out, and takes what you paste or choose`)
  if (words.kind === 'outcome') return words.steps.map((step) => ({ name: 'the next steps', line: lineOf(wording.say(step)) }))
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
