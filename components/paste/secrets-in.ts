import type { Paste } from './types'

/** Every secret that a paste in this document held: nothing may leave that contains one. */
export const secretsIn = (pastes: readonly Paste[]) => pastes.flatMap(({ secrets }) => secrets)
