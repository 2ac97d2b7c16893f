import { type Kind, kinds } from '@/lib/evidence/format'
import { factIds, factKind } from '@/lib/evidence/formats/all'
import type { Vocabulary } from '@/lib/link/form'
import { answersOf, stepsOf } from './arrows'
import { artefactIds } from './artefacts/ids'
import type { Tree } from './tree'
import { roles } from './words'

/** What a link about this tree may say. */
export const vocabularyOf = (tree: Tree): Vocabulary => ({
  names: [tree.id, ...factIds, ...stepsOf(tree).flatMap((step) => [step, ...answersOf(tree, step)])],
  views: roles,
  artefacts: artefactIds,
  causes: Object.keys(tree.causes),
  isFact: (name) => factKind(name) !== undefined,
  admits: (fact, value) => {
    const kind = factKind(fact)
    return kind !== null && kind !== undefined && kinds[kind].pattern.test(value)
  },
  recased: (fact, value) => {
    const kind = factKind(fact)
    if (!/[a-z]/i.test(value)) return value
    return large.includes(kind) ? value.toUpperCase() : small.includes(kind) ? value.toLowerCase() : undefined
  },
})

/** Kinds of value that are written in large letters only, and in small ones only. */
const large: readonly (Kind | null | undefined)[] = ['time', 'errorCode', 'method', 'codePoint']
const small: readonly (Kind | null | undefined)[] = ['host']
