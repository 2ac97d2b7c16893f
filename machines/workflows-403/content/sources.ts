import type { Source } from '@/machines/types'

const read = '2026-11-21'
const support = 'https://support.okta.com/help/s/article/'
const help = 'https://help.okta.com/wf/en-us/Content/Topics/Workflows/'

/** The pages on Workflows that no other tree needs. A title says so where only part of the page could be read. */
export const sources = {
  governance: {
    title: 'Use the Okta Identity Governance API in Okta Workflows (Okta support)',
    url: `${support}use-okta-identity-governance-api-in-okta-workflows`,
    read,
  },
  customAction: { title: 'Custom API Action of the Okta connector (Okta help)', url: `${help}connector-reference/okta/actions/httprequest.htm`, read },
  devicesScopes: {
    title: 'Scopes of the Okta Devices connector (Okta help, Japanese text)',
    url: 'https://help.okta.com/wf/ja-jp/Content/Topics/Workflows/connector-reference/oktadevices/overviews/scopes.htm',
    read,
  },
  realmsScopes: { title: 'Scopes of the Okta Realms connector (Okta help)', url: `${help}connector-reference/oktarealms/overviews/scopes.htm`, read },
  connector: {
    title: 'Okta connector: what a connection is, and what revokes it (Okta help)',
    url: 'https://help.okta.com/en/prod/Content/Topics/Workflows/connector-reference/okta/okta.htm',
    read,
  },
  authorGone: {
    title: 'The impact of deactivating a user that authored a workflow or created a connection (Okta support)',
    url: `${support}the-impact-of-deactivating-a-user-that-authored-a-workflow-or-created-a-connection`,
    read,
  },
  errorKinds: { title: 'Workflows error types (Okta help)', url: 'https://help.okta.com/wf/en-us/Content/Topics/workflows/workflows-error-types.htm', read },
  errorHandling: {
    title: 'Set error handling for a card (Okta help)',
    url: 'https://help.okta.com/en/prod/Content/Topics/Workflows/build/set-error-handling.htm',
    read,
  },
  exportLimit: {
    title: '429 “Too many requests” with the Export Folder or Export Flow cards (Okta support)',
    url: `${support}429-too-many-requests-error-when-using-the-export-folder-or-export-flow-cards-in-a-workflow`,
    read,
  },
  refreshError: {
    title: 'Workflows Gmail connector: error 500 and 401 “Invalid authentication credentials” (Okta support, another connector)',
    url: `${support}workflows-gmail-connector-error-code-500-and-401-invalid-authentication-credentials-with-okta`,
    read,
  },
  notAssigned: {
    title: 'Getting Error 403 Not Assigned App (Okta support)',
    url: `${support}Getting-Error-403-Not-Assigned-App`,
    read: '2026-11-29',
  },
  otherOrg: { title: 'Okta connector for another org (Azuqua, an older page)', url: 'https://learn.azuqua.com/connector-reference/okta/', read },
  errorObject: {
    title: 'A card’s whole error, in a published flow (a project outside Okta)',
    url: 'https://github.com/tusharvatsa/okta-client-secret-rotation-workflow',
    read,
  },
} as const satisfies Record<string, Source>
