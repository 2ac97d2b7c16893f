import type { Source } from '@/lib/evidence/types'
import { type ErrorCode, errorCodes } from '@/lib/okta/error-codes'
import { withoutValues } from '../without-values'

export const oktaErrorSource = {
  id: 'okta-error',
  facts: {
    ...withoutValues(Object.keys(errorCodes) as ErrorCode[]),
    otherCode: 'errorCode',
    otherRequestCode: 'errorCode',
    otherStateCode: 'errorCode',
    otherMissingCode: 'errorCode',
    otherLimitCode: 'errorCode',
    otherServerCode: 'errorCode',
    errorId: 'errorId',
    cause: null,
    pathNotRouted: null,
  },
  attempts: true,
} as const satisfies Source
