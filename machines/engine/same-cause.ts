import { diagnose } from './diagnose'

/** What a text and its clean copy lead to: `tree.cause`, or the tree alone where it asks; null where nothing is recognised. */
export type SameCause = { before: string | null; after: string | null; same: boolean }

/** Whether the copy of a text leads where the text leads. */
export async function sameCause(before: string, after: string, now: Date): Promise<SameCause> {
  const [one, other] = [await leadsTo(before, now), await leadsTo(after, now)]
  return { before: one, after: other, same: one === other }
}

async function leadsTo(text: string, now: Date): Promise<string | null> {
  const [best] = (await diagnose(text, now)).walks
  if (best === undefined) return null
  return best.resolution.certainty === null ? best.id : `${best.id}.${best.resolution.step}`
}
