import type { Findings } from '@/lib/findings/findings'
import { written } from '../fill'

/**
 * An answer filled in: something to run, paste or send for exactly this case. `code` holds variables where a secret, a host or an id belongs;
 * `note` marks commands with backticks; `link` is there only where the org's own address is known.
 */
export type Aid = { id: string; title: string; note?: string; blocks: readonly Block[]; link?: { label: string; url: string } }
/** `label` names the program or the language, and is different for each block of an aid. */
export type Block = { label: string; code: string }

export type Values = Findings['facts']

/** What a paste shows of a fact. Undefined where it shows none: a fact without a value counts as none. */
export const known = (values: Values, id: string): string | undefined => (values as Record<string, string | undefined>)[id] || undefined

/** A value as it is read, or what is said without it. */
export function said(values: Values, id: string, otherwise: string): string {
  const value = known(values, id)
  return value === undefined ? otherwise : written(id, value)
}
