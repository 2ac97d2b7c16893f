import type { Source } from '@/lib/evidence/types'
import { withoutValues } from '../without-values'
import { type SymptomKey, symptoms } from './phrases'

export const symptomSource = { id: 'symptom', facts: withoutValues(Object.keys(symptoms) as SymptomKey[]), attempts: false } as const satisfies Source

/** Say that something fails, and no more. */
export const lastResort: ReadonlySet<string> = new Set(['symptom.appShowsError', 'symptom.callFails'])
