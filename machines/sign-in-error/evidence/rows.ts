import type { Proof } from '@/lib/evidence/parsers/all'
import type { Evidence } from '@/machines/engine/define-tree'
import type { states } from '../machine'

type Reply = Extract<NonNullable<Evidence<typeof states>['reply']>, object>
type Answer = Reply extends { [F in Proof]?: infer A } ? Exclude<A, undefined> : never

/** Which answer each fact gives. The order of the rows is the precedence. */
export type Rows = { [F in Proof]?: Answer }
export const rows = (answer: Answer, ...proofs: Proof[]): Rows => Object.fromEntries(proofs.map((proof) => [proof, answer]))
