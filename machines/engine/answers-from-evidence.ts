import { formatOf, type Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { answersOf, stepsOf } from './arrows'
import { indefinite, ruledOutBecause } from './causes-table'
import { borneBy, supportOfFacts } from './support'
import type { Contradiction, GivenAnswer, Tree } from './types'
import { counted } from './weights'

/** Every question that a paste or the reader has answered. On the same question the paste counts, and the page says so. */
export function answersFromEvidence(tree: Tree, findings: Findings): { known: GivenAnswer[]; contradictions: Contradiction[] } {
  const { answers } = findings
  const proofs = counted(findings)
  const contradictions: Contradiction[] = []
  const known = stepsOf(tree).flatMap((step): GivenAnswer[] => {
    if (step in tree.causes) return []
    const shown = shownFor(tree, step, proofs)
    const answer = answers[step]
    const said: GivenAnswer | undefined =
      answer !== undefined && answersOf(tree, step).includes(answer) && !indefinite.includes(answer) ? { step, answer, by: 'reader' } : undefined
    if (said && shown && shown.answer !== said.answer) contradictions.push({ said, shown, counts: 'shown' })
    return shown ? [shown] : said ? [said] : []
  })
  return { known: withoutGeneral(tree, known, proofs, answers), contradictions }
}

/** What exactly happened outranks the general reason beside it: a message that names a cause, the status or the words that would rule it out. */
function withoutGeneral(tree: Tree, known: GivenAnswer[], proofs: readonly Proof[], answers: Findings['answers']): GivenAnswer[] {
  const [told, ...others] = borneBy(tree, proofs, 'message')
  if (told === undefined || others.length > 0 || answers[told.cause] === 'notFixed') return known
  return known.filter((given) => !general.test(given.by) || ruledOutBecause(tree.causes, told.cause, given) === undefined)
}

/** Statuses, and the lists of words that several failures print. */
const general = /^(?:http-response\.status(?!429)|okta-diag\.status|client-error\.|browser-console\.|saml-error\.status)/

function shownFor(tree: Tree, step: string, proofs: readonly Proof[]): GivenAnswer | undefined {
  for (const [key, answer] of evidenceFor(tree, step)) {
    const by = proofs.find((proof) => proof === key || (!proof.startsWith('!') && formatOf(proof) === key))
    if (by !== undefined) return { step, answer, by }
  }
  return undefined
}

/** The facts and formats that answer a question, each with the answer that it gives; the first that was read counts. */
export const evidenceFor = ({ evidence }: Tree, step: string): (readonly [key: string, answer: string])[] =>
  (evidence[step] ?? []).flatMap(([answer, keys]) => keys.map((key) => [key, answer] as const))

/** Whether a fact answers some question of the tree. */
export const answersAny = ({ evidence }: Tree, proof: Proof): boolean =>
  Object.values(evidence).some((rows) => rows?.some(([, keys]) => keys.includes(proof) || keys.includes(formatOf(proof))))

/** Whether a fact says something of the causes of the tree: by the answer that it gives, or by itself. */
export const hears = (tree: Tree, proof: Proof): boolean =>
  answersAny(tree, proof) || supportOfFacts(tree, { facts: { [proof]: '' }, answers: {}, not: [] }).length > 0
