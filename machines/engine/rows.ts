import { formatOf, type Proof } from '@/lib/evidence/parsers/all'

/** Facts by their ids, and formats, which stand for all of their facts, shown or refuted. */
export type Keys = readonly string[]

/** Where a row counts: for what it `shows` but for what it leaves out; `with` one of some facts beside it, `without` any of others, beside some `only`. */
export type Row = { shows: Keys; except?: Keys; with?: Keys; without?: Keys; only?: Keys }

/** Several facts of a format: `of('jwt', 'expired opaque')`. */
export const of = (format: string, names: string): Keys => names.split(' ').map((name) => `${format}.${name}`)

const isAmong = (proof: string, keys: Keys = []) => keys.includes(proof) || keys.includes(formatOf(proof as Proof))
export const showsAny = (proofs: Keys, keys: Keys = []): boolean => proofs.some((proof) => isAmong(proof, keys))

/** Whether a row counts for a fact among all that were shown. */
export const fits = (row: Row, proof: string, all: Keys): boolean =>
  isAmong(proof, row.shows) &&
  !isAmong(proof, row.except) &&
  (row.with === undefined || showsAny(all, row.with)) &&
  !showsAny(all, row.without) &&
  (row.only === undefined || all.every((one) => isAmong(one, row.only)))
