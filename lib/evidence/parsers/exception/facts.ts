import type { Source } from '@/lib/evidence/types'

export const exceptionSource = {
  id: 'exception',
  facts: { runtime: null, unanswered: null },
  attempts: false,
} as const satisfies Source
