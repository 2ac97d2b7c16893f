import type { CauseContent } from '@/machines/types'
import { objectStateForbids } from '@/machines/shared/objectStateForbids'
import type { causes } from '../causes'
import { adminRoleMissing } from './adminRoleMissing'
import { appNotAssigned } from './appNotAssigned'
import { connectionExpired } from './connectionExpired'
import { connectionNotReauthorized } from './connectionNotReauthorized'
import { dpopRequired } from './dpopRequired'
import { endpointRefusesOauth } from './endpointRefusesOauth'
import { flowFault } from './flowFault'
import { networkBlocked } from './networkBlocked'
import { otherServiceRefused } from './otherServiceRefused'
import { rateLimited } from './rateLimited'
import { scopeNotGranted } from './scopeNotGranted'
import { scopeNotListed } from './scopeNotListed'
import { wrongConnection } from './wrongConnection'

export const causeWords: Record<keyof typeof causes, CauseContent> = {
  scopeNotGranted,
  connectionNotReauthorized,
  scopeNotListed,
  wrongConnection,
  adminRoleMissing,
  appNotAssigned,
  endpointRefusesOauth,
  objectStateForbids,
  networkBlocked,
  connectionExpired,
  dpopRequired,
  rateLimited,
  otherServiceRefused,
  flowFault,
}
