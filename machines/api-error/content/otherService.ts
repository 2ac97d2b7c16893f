import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const otherService: CauseContent = {
  kind: 'cause',
  title: 'The error comes from another service, not from Okta’s API',
  because:
    'Another service answers with this error: an app that Okta provisions to, another identity provider, a cloud, or an API behind Okta. Okta only passes it on, or happens to be in the same log.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the host that was called, and the message in the body. Look them up in that service’s documentation.',
        'If your own API refuses an Okta token, read that API’s log. Paste it, or decode the token here.',
        'If a tool calls several services in a row, find the step that failed.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'For provisioning, test the integration’s credentials. The app > Provisioning. The message comes from the app’s own server: send it to whoever runs that.',
        'For sign-in through another identity provider, read that provider’s log. Look at the same minute.',
      ],
      otherWays: ['A `Retry-After` is likely from that service too: Okta obeys it when it calls an app’s SCIM server.'],
      takes: 'about 15 minutes',
      risk: 'None for looking',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not change scopes or roles in Okta because of it.', 'Do not open a case with Okta before you have read that service’s log.'],
  howWeKnow:
    'The host in the URL, or codes and fields that Okta does not use, name it. Okta’s own errors have `errorCode` with E and seven digits, or `error` from a URL with `/oauth2/`, and carry `x-okta-request-id`.',
  sources: [sources.errorCodes, own.scim],
}
