import { parseText } from '@/lib/evidence/text/parse'
import { type Findings, nothing } from '@/lib/findings/findings'
import { applyPaste } from '../apply-paste'

/** A named example: what is pasted, what is answered, where that leads. `late` is pasted after the answers. */
export type Example = { name: string; paste?: string; answers?: Record<string, string>; late?: string; leadsTo: string }

/** What a reader would have told us at the end of the journey. */
export function follow({ paste = '', answers = {}, late = '' }: Example, now: Date): Findings {
  const early = applyPaste(nothing, parseText(paste, now).readings)
  return applyPaste({ ...early, answers }, parseText(late, now).readings)
}
