import { factIds, factKind } from '@/lib/evidence/parsers/all'
import type { Kind } from '@/lib/evidence/types'
import type { Vocabulary } from '@/lib/link/form'
import { isLinkable } from '@/lib/link/known-values'
import { answersOf, stepsOf } from '@/machines/engine/arrows'
import type { Tree } from '@/machines/engine/types'
import { codeRows } from '@/machines/hand-over/phone-codes/phone-code'
import { type Retired, retired } from '@/machines/hand-over/retired'
import { artefactIds } from '@/machines/knowledge/artefacts/ids'
import { roles } from '@/machines/types'

/** What a link about this tree may say. */
export const vocabularyOf = (tree: Tree, { facts, steps, answers }: Retired = retired): Vocabulary => ({
  names: [tree.id, ...factIds, ...stepsOf(tree).flatMap((step) => [step, ...answersOf(tree, step)])],
  views: roles,
  artefacts: [...artefactIds, 'question', 'answered'],
  causes: Object.keys(tree.causes),
  causeOfAnyTree: (name) => {
    const row = codeRows.find(({ tree, step }) => `${tree}.${step}`.toLowerCase() === name.toLowerCase())
    return row && `${row.tree}.${row.now}`
  },
  isFact: (name) => factKind(name) !== undefined,
  admits: (fact, value) => {
    const kind = factKind(fact)
    return kind !== null && kind !== undefined && isLinkable(kind, value)
  },
  kindOf: (fact) => factKind(fact) ?? undefined,
  successors: { facts, steps: steps[tree.id] ?? {}, answers: answers[tree.id] ?? {} },
  recased: (fact, value) => {
    const kind = factKind(fact)
    if (!/[a-z]/i.test(value)) return value
    return large.includes(kind) ? value.toUpperCase() : small.includes(kind) ? value.toLowerCase() : undefined
  },
})

/** Kinds of value that are written in large letters only, and in small ones only. */
const large: readonly (Kind | null | undefined)[] = ['time', 'errorCode', 'method', 'codePoint']
const small: readonly (Kind | null | undefined)[] = ['host']
