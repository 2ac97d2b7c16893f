import type { Source } from '@/lib/evidence/types'
import { facts } from './keys'

export const oktaDiagSource = {
  id: 'okta-diag',
  facts,
  attempts: true,
} as const satisfies Source
