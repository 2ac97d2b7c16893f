import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const otherService: CauseContent = {
  kind: 'cause',
  title: 'The error comes from another service, not from Okta’s API',
  because:
    'The error is one of another service: an app that Okta provisions to, another identity provider, a cloud, or an API behind Okta. Okta only passes it on, or stands beside it in the log.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read the host that was called, and the words in the body. Look them up in the documentation of that service.',
        'If your own API refuses a token of Okta’s, the reason stands in its own log. Paste that, or decode the token here.',
        'If a tool calls several services in a row, find the step that failed.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Provisioning: open the app, then the Provisioning tab, and test the credentials of the integration. The message comes from the app’s own server: send it to whoever runs that.',
        'A `Retry-After` in it is likely from there too: Okta heeds it when it calls an app’s SCIM server.',
        'Sign-in through another identity provider: look in that provider’s log for the same minute.',
      ],
      takes: 'about 15 minutes',
      risk: 'None for looking',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not change scopes or roles in Okta because of it.', 'Do not send Okta Support a case before that service’s log was read.'],
  howWeKnow:
    'The host in the address, or codes and fields that Okta does not use, name it. Okta’s own errors have `errorCode` with E and seven digits, or `error` from an address with `/oauth2/`, and bear `x-okta-request-id`.',
  sources: [sources.errorCodes, own.scim],
}
