import type { Secret } from '@/lib/evidence/secrets/secrets'

export type Kind = 'token' | 'saml' | 'request' | 'event' | 'settings'
/** What a text says, by the name of the field. Lists are joined by spaces. */
export type Fields = ReadonlyMap<string, string>
export type Side = 'works' | 'fails'

/** One field that is not the same on both sides. Values are masked and cut; undefined where the side lacks it. */
export type Difference = { field: string; works: string | undefined; fails: string | undefined; why?: string; cause?: string }

/** `deciding`: in the order of what each can break. `swapped`: the side that is to work says that it failed. `secrets`: those of both texts. */
export type Compared = { kind: Kind; deciding: Difference[]; other: Difference[]; unimportant: Difference[]; same: number; swapped: boolean; secrets: Secret[] }
export type Comparison = Compared | { refused: string; side: Side }
