// Written by npm run registries.
import type { CauseContent } from '@/machines/types'
import type { causes } from '../causes'
import { adminRoleMissing } from './adminRoleMissing'
import { appNotAssigned } from './appNotAssigned'
import { connectionExpired } from './connectionExpired'
import { connectionNotReauthorized } from './connectionNotReauthorized'
import { dpopRequired } from './dpopRequired'
import { endpointRefusesOauth } from './endpointRefusesOauth'
import { flowFault } from './flowFault'
import { networkBlocked } from './networkBlocked'
import { objectStateForbids } from './objectStateForbids'
import { otherServiceRefused } from './otherServiceRefused'
import { rateLimited } from './rateLimited'
import { scopeNotGranted } from './scopeNotGranted'
import { scopeNotListed } from './scopeNotListed'
import { wrongConnection } from './wrongConnection'

export const causePages: Record<keyof typeof causes, CauseContent> = {
  adminRoleMissing,
  appNotAssigned,
  connectionExpired,
  connectionNotReauthorized,
  dpopRequired,
  endpointRefusesOauth,
  flowFault,
  networkBlocked,
  objectStateForbids,
  otherServiceRefused,
  rateLimited,
  scopeNotGranted,
  scopeNotListed,
  wrongConnection,
}
