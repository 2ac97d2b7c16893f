import type { Source } from '@/lib/evidence/types'

export const introspectionSource = {
  id: 'introspection',
  facts: { active: null, inactive: null },
  attempts: false,
} as const satisfies Source
