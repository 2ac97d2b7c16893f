import { factKind, type Proof } from '@/lib/evidence/parsers/all'
import { wholeOf } from '@/machines/engine/choices'
import { confidence } from '@/machines/engine/confidence'
import { shortlist } from '@/machines/engine/shortlist'
import { written } from '@/machines/knowledge/fill'
import { speaking, undecided } from '@/machines/knowledge/undecided'
import { wordingOf } from '@/machines/knowledge/wording'
import { trees } from '@/machines/trees'
import { phoneCode } from '../phone-codes/phone-code'
import type { Case } from './case'
import { type Line, lineOf } from './note'

/** What leaves the device is told without pastes: our own words, the values that the link carries, and what it lacks of them. */
export const wordingForTicket = (ticketCase: Pick<Case, 'tree' | 'link' | 'values'>) =>
  wordingOf(ticketCase.tree, { ...ticketCase.link.findings, facts: valuesOf(ticketCase) }, [])

const valuesOf = ({ link, values = {} }: Pick<Case, 'link' | 'values'>): Case['link']['findings']['facts'] =>
  Object.fromEntries(Object.entries(link.findings.facts).map(([id, value]) => [id, value || (values[id as Proof] ?? '')]))

/** What a case says in one sentence or two: why, or how far it is. */
export function why(ticketCase: Case): string {
  const { tree, link, resolution, sent } = ticketCase
  const [words, wording] = [tree.words[resolution.step]!, wordingForTicket(ticketCase)]
  const sure = sent === undefined ? confidence(tree, link.findings, resolution).toOthers : 'A link says so, and its evidence is not at hand'
  if (words.kind === 'cause') return `${sure}. ${wording.say(words.because)}`
  if (words.kind === 'outcome') return undecided(resolution) ?? wording.say(words.because)
  const left = resolution.possible.length
  return `No cause is certain yet (${trees[tree.id as keyof typeof trees].title}): ${left === 1 ? '1 cause is' : `${left} causes are`} still possible`
}

/** The causes that something speaks for while none is certain, each with what does. */
export function mayBe(ticketCase: Case): { heading: string; titles: string[]; items: string[] } {
  const wording = wordingForTicket(ticketCase)
  const { tree, resolution } = ticketCase
  const candidates = shortlist(resolution)
  const isNamed = tree.words[resolution.step]!.kind === 'cause'
  return {
    heading: isNamed ? 'It may also be' : candidates.length === 1 ? 'It may be' : 'It may be one of these',
    titles: candidates.map(({ cause }) => wording.title(cause)),
    items: candidates.map((one) => `${wording.title(one.cause)}. What points to it: ${speaking(one, wording).join('; ')}`),
  }
}

/** `Fixed: yes`, so that an organisation can count from its tickets. Undefined where no answer says so. */
export function fixed(ticketCase: Case): string | undefined {
  const wording = wordingForTicket(ticketCase)
  const causes = (given: string) =>
    Object.entries(ticketCase.link.findings.answers).flatMap(([step, answer]) => (answer === given ? [wording.title(step)] : []))
  const [mended, tried] = [causes('fixed'), causes('notFixed')]
  const says = ticketCase.sent === 'yes' ? 'The link says: ' : ''
  if (mended.length > 0 && ticketCase.resolution.step === 'resolved') return `${says}Fixed: yes (${mended.join('; ')})`
  return tried.length > 0 ? `${says}Fixed: no. Tried: ${few(tried, 5, 'cause', 'The first')}` : undefined
}

/** How many there are, and the first of them: `61 causes. Nearest: …`. */
export function few(titles: readonly string[], most: number, unit: string, first: string): string {
  if (titles.length <= most) return titles.join('; ')
  return `${titles.length} ${unit}s. ${first}: ${titles.slice(0, most).join('; ')}`
}

/** The facts that the reader did not set aside, those with an id, those with a time, and the rest. */
export function factsOf(ticketCase: Pick<Case, 'link' | 'values'>): { ids: Proof[]; times: Proof[]; others: Proof[] } {
  const [facts, { not }] = [valuesOf(ticketCase), ticketCase.link.findings]
  const shown = (Object.keys(facts) as Proof[]).filter((proof) => !not.includes(proof))
  const kindOf = (proof: Proof) => (facts[proof] ? factKind(proof) : undefined)
  const isId = (proof: Proof) => ['requestId', 'errorId'].includes(kindOf(proof) ?? '')
  const isTime = (proof: Proof) => kindOf(proof) === 'time'
  return { ids: shown.filter(isId), times: shown.filter(isTime), others: shown.filter((proof) => !isId(proof) && !isTime(proof)) }
}

/** Each id once, ready to be searched for. */
export function idLines(ticketCase: Case): Line[] {
  const facts = valuesOf(ticketCase)
  const names = new Map(factsOf(ticketCase).ids.map((proof) => [written(proof, facts[proof]!), factKind(proof) === 'errorId' ? 'Error id: ' : 'Request id: ']))
  return [...names].map(([id, name]) => [{ words: name }, { code: id }])
}

export const linkSpan = ({ address }: Case) => ({ href: address, label: 'Open the case in Latchkey' })
export const linkLine = (ticketCase: Case): Line => [{ words: 'Link: ' }, linkSpan(ticketCase)]

/** The code that stands for the cause or the request. Questions and ends have none. */
export const codeOf = ({ tree, resolution: { step } }: Case): string | undefined => phoneCode(tree.id, wholeOf(tree, step))

export function codeLine(ticketCase: Case): Line[] {
  const code = codeOf(ticketCase)
  return code === undefined ? [] : [lineOf(`Code for the phone: ${code}`)]
}

export const utc = (time: Date) => `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
