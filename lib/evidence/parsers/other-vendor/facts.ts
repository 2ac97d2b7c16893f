import type { Source } from '@/lib/evidence/types'
import { withoutValues } from '../without-values'
import { type VendorKey, vendors } from './vendors'

export const otherVendorSource = { id: 'other-vendor', facts: withoutValues(Object.keys(vendors) as VendorKey[]), attempts: false } as const satisfies Source
