import type { Source } from '@/lib/evidence/types'

export const workflowsErrorSource = {
  id: 'workflows-error',
  facts: {
    workflows: null,
    status403: null,
    status429: null,
    statusOther: 'status',
    oauthRefreshError: null,
    oktaConnector: null,
    otherConnector: null,
    card: null,
    cardScope: 'scope',
    oktaRequestId: 'requestId',
    noChallenge: null,
    headersMissing: null,
    htmlBody: null,
    exportCard: null,
    notActive: null,
    timeout: null,
    listIndex: null,
    platformCache: null,
    connectionFailed: null,
    flowInvalid: null,
    notAssignedApp: null,
  },
  attempts: true,
} as const satisfies Source
