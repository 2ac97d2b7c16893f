import { gather } from '@/lib/evidence/text/parse'
import { type Findings, nothing } from '@/lib/findings/findings'
import { addPaste } from '../apply-paste'

/** A named example: what is pasted, what is answered, where that leads. `late` is pasted after the answers. */
export type Journey = { name: string; paste?: string; answers?: Record<string, string>; late?: string; leadsTo: string }

/** What a reader would have told us at the end of the journey. */
export function follow({ paste = '', answers = {}, late = '' }: Journey, now: Date): Findings {
  const early = addPaste(nothing, gather(paste, now).readings)
  return addPaste({ ...early, answers }, gather(late, now).readings)
}
