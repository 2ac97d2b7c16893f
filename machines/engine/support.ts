import { causeInFact } from '@/lib/evidence/messages/causes'
import type { FactId, Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { proves, speaksFor } from './causes-table'
import { type PointedTo, pointedToByContext, pointedToByFailures, pointedToByStatus } from './pointed-to'
import { crossed } from './stage'
import { isGeneral, pointedToBySymptoms } from './symptoms'
import type { GivenAnswer, Support, Tree } from './types'
import { counted, isOktas, weightOf } from './weights'

/** What facts say of the causes of a tree without a question between: rows that name the fact, messages and clauses that bear the names of causes, and statuses. */
export function supportOfFacts(tree: Tree, findings: Findings): Support[] {
  const shown = counted(findings)
  const rows = Object.entries(tree.causes).flatMap(([cause, { proves: facts = [] }]): Support[] => {
    const by = facts.find((one): one is FactId => typeof one === 'string' && shown.includes(one))
    return by === undefined ? [] : [{ causes: [cause], by: [by], names: true, depth: 'row' }]
  })
  const named = (format: string) => borneBy(tree, shown, format)
  const group = (format: string, depth: Support['depth']): Support[] => {
    const found = named(format)
    return found.length === 0 ? [] : [{ causes: found.map(({ cause }) => cause), by: found.map(({ proof }) => proof), names: false, depth }]
  }
  return [
    ...rows,
    ...named('message').map(({ cause, proof }): Support => ({ causes: [cause], by: [proof], names: true, depth: 'message' })),
    ...crossed(tree, findings.facts, shown),
    ...successOnly(tree, shown),
    ...group('message-hint', 'hint'),
    ...pointedTo(tree, shown, pointedToBySymptoms, (proof) => (isGeneral(proof) ? 'general' : 'clause')),
    ...pointedTo(tree, shown, pointedToByFailures, (proof) => (isOktas(proof, shown) ? 'clause' : 'context')),
    ...pointedTo(tree, shown, pointedToByStatus, (proof) => (isOktas(proof, shown) ? 'general' : 'context')),
    ...pointedTo(tree, shown, pointedToByContext, () => 'context'),
    ...group('clause', 'clause'),
  ]
}

/** The causes of a tree whose names facts of a format bear, each with its fact. */
export const borneBy = (tree: Tree, proofs: readonly Proof[], format: string): { cause: string; proof: Proof }[] =>
  proofs.flatMap((proof) => {
    const borne = causeInFact(proof)
    return borne?.format === format && borne.tree === tree.id && borne.cause in tree.causes ? [{ cause: borne.cause, proof }] : []
  })

/** The same of the answers that count. */
export function supportOfAnswers(tree: Tree, known: readonly GivenAnswer[], findings: Findings): Support[] {
  const proofs = counted(findings)
  // A code together with what the call carried says more than the code alone.
  const together = crossed(tree, findings.facts, proofs).flatMap(({ by }) => by.filter((one) => /^(?:okta-error|introspection)\./.test(one)))
  return known.flatMap((given): Support[] => {
    if (together.includes(given.by)) return []
    const causes = Object.keys(tree.causes).filter((cause) => speaksFor(tree.causes, cause, given))
    if (causes.length === 0) return []
    const depth = weightOf(given.by, proofs, causes)
    const said = given.by === 'reader' ? { given } : {}
    const support = { causes, by: [given.by], names: false, depth, ...said } as Support
    if (depth === 'context') return [support]
    const naming = causes.filter((cause) => proves(tree.causes, cause, given))
    return [support, ...naming.map((cause): Support => ({ causes: [cause], by: [given.by], names: true, depth: 'answer', ...said }))]
  })
}

/** What a success shows, and what stands beside one without a failure. */
const successes = /^(?:http-response\.success|okta-system-log\.(?:signInSucceeded|ssoSucceeded|noFailure))$/
const harmless =
  /^(?:!.*|authorize-url\.(?:authorize|okta|orgServer|customServer|defaultServer|stateMissing|codeChallengeMissing|callback|callbackCode)|http-response\.(?:date|requestId|okta|method|path|managementPath|userinfoPath|otherHost|signInPath|bearerSent|sswsSent|dpopSent)|rate-limit\.(?:limit|remaining|reset)|okta-system-log\.(?:requestId|eventTime|identityEngine|policyChallenged))$/

/** A text that shows a success and no failure. */
function successOnly(tree: Tree, shown: readonly Proof[]): Support[] {
  const by = shown.filter((proof) => successes.test(proof))
  if (by.length === 0 || !('noErrorFound' in tree.causes) || shown.some((proof) => !successes.test(proof) && !harmless.test(proof))) return []
  return [{ causes: ['noErrorFound'], by, names: true, depth: 'row' }]
}

const pointedTo = (tree: Tree, shown: readonly Proof[], table: PointedTo, depthOf: (proof: Proof) => Support['depth']): Support[] =>
  shown.flatMap((proof): Support[] => {
    const causes = (table[proof as FactId]?.[tree.id] ?? []).filter((cause) => cause in tree.causes)
    return causes.length === 0 ? [] : [{ causes, by: [proof], names: false, depth: depthOf(proof) }]
  })
