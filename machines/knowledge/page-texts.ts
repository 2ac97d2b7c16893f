import type { FactId } from '@/lib/evidence/parsers/all'
import type { Tree } from '@/machines/engine/types'
import { messages } from './search/messages'

/** For each answer to a step, what screens and pages say then: what a filter over its choices looks through beside their words. */
export const pageTexts = (tree: Tree, step: string): Readonly<Record<string, string>> =>
  Object.fromEntries((tree.evidence[step] ?? []).map(([answer]) => [answer, textsOf(tree, step, answer)]))

const textsOf = ({ evidence }: Tree, step: string, answer: string) =>
  evidence[step]!.flatMap(([one, facts]) => (one === answer ? facts.flatMap((fact) => messages[fact as FactId] ?? []) : [])).join(', ')
