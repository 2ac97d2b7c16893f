import type { Fact } from '@/lib/evidence/text/types'
import { factsOf } from '@/machines/engine/apply-paste'
import { type Diagnosis, diagnose } from '@/machines/engine/diagnose'

export const now = new Date('2026-11-30T00:00:00Z')

/** What must not change: the tree, the cause and how sure it is; where none is named, that none is. */
export const verdictOf = ({ walks: [best] }: Pick<Diagnosis, 'walks'>): string => {
  if (best === undefined) return 'not recognised'
  const { step, certainty } = best.resolution
  return certainty === null ? `${best.id}, no cause named` : `${best.id}.${step} ${certainty}`
}

/** The cause that a verdict names. */
export const causeIn = (verdict: string): string | undefined => /^[\w-]+\.\w+/.exec(verdict)?.[0]

const read = new Map<string, Promise<{ verdict: string; facts: Fact[]; readings: Diagnosis['readings'] }>>()

/** The diagnosis of a text that is not changed: many tests ask for the same one. */
export function original(text: string) {
  const known =
    read.get(text) ??
    diagnose(text, now).then((diagnosis) => ({
      verdict: verdictOf(diagnosis),
      facts: factsOf(diagnosis.readings),
      readings: diagnosis.readings,
    }))
  read.set(text, known)
  return known
}

export const verdictOn = async (text: string) => verdictOf(await diagnose(text, now))
