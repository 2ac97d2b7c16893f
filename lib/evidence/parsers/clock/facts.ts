import type { Source } from '@/lib/evidence/types'

export const clockSource = {
  id: 'clock',
  facts: { skewed: 'seconds', drifted: 'seconds', unsynchronised: null },
  attempts: true,
} as const satisfies Source
