import type { SecretKind } from './names'

/** A credential at offsets of a text. `inner`: what stands there in plain form. */
export type Found = { kind: SecretKind; value: string; from: number; to: number; inner?: readonly string[] }

export const at = (kind: SecretKind, text: string, from: number, to: number): Found => ({ kind, value: text.slice(from, to), from, to })
