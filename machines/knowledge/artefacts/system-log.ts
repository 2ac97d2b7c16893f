import { systemLogFilters as filters } from '@/lib/okta/system-log-filters'
import { tokenVariable } from '@/machines/api-error/content/steps'
import { requests } from '@/machines/rdp-mfa/content/requests'
import { sources as shared } from '@/machines/shared/sources'
import type { Artefact } from './artefact'
import { keepHere, masked } from './leave-out'
import { sources } from './sources'

const open = 'Open Reports > System Log in the Admin Console. Set From, To and the time zone to the minutes around the failure. Okta keeps events for 90 days.'
const copy =
  'Open each event of that minute with the arrow in its row. Choose Expand All and copy it, or choose Download CSV above the table. Paste it into the box on this page.'
const none = 'If there is no event at all, say so when you send the link. Okta likely did not get the request, or does not log that kind.'

export const systemLog: Artefact = {
  id: 'system-log',
  name: 'the System Log events for that minute',
  title: 'How to get events from the Okta System Log',
  because: 'Pages and programs show very little. The System Log shows what Okta decided and why, and often whether the request reached Okta at all.',
  by: 'okta-admin',
  takes: 'about 3 minutes',
  minutes: 3,
  trees: ['rdp-mfa', 'api-error', 'sign-in-error'],
  formats: ['okta-system-log', 'oauth-error'],
  marks: ['okta-system-log'],
  // Okta names no event for a call that it refuses because of its token or its scope.
  silent: {
    'api-error': ['dpopNonce', 'dpopMissing', 'dpopInvalid', 'insufficientScope', 'expired', 'notForOkta', 'inactive', 'invalidToken', 'future', 'issuer'],
  },
  ways: [
    {
      on: 'Admin Console, a sign-in',
      steps: [open, 'Search for the user: `actor.alternateId eq "jdoe@example.com"`, with their Okta username.', copy, none],
    },
    { on: 'Admin Console, Remote Desktop', steps: [...requests.systemLog.steps.slice(0, -1), copy, none] },
    {
      on: 'Admin Console, a call or an app',
      steps: [
        open,
        'If you have the request id, search for it. Use `transaction.id eq "…"` with the value of `x-okta-request-id`.',
        `If an app gets no token, search for \`${filters.tokenRequests()}\`. If client authentication failed (wrong id, secret or key), search for \`${filters.clientCredentials()}\`.`,
        copy,
        'Not every refusal leaves an event. A call that lacks a scope likely leaves none, and the answer itself says more.',
      ],
    },
    {
      on: 'API, as JSON',
      steps: [
        'Set your Okta domain: `export OKTA_DOMAIN=acme.okta.com`. Leave out `https://` and `-admin`.',
        'Use an access token with the scope `okta.logs.read`. The app or user behind it needs an admin role that may read the log.',
        tokenVariable,
        'Read the events: `curl -s -G "https://$OKTA_DOMAIN/api/v1/logs" --data-urlencode "since=2026-11-21T06:38:00Z" --data-urlencode "until=2026-11-21T06:40:00Z" -H "Authorization: Bearer $ACCESS_TOKEN"`. Set the minutes of the failure in UTC. The command only reads.',
        'Copy the events of the failure and paste them into the box on this page.',
      ],
    },
  ],
  leaveOut: [
    'Copy only the events of that user or that request in that minute. The rest is about other users.',
    'Events name users, IP addresses and devices. None of that enters a link.',
    masked,
    keepHere,
  ],
  sources: [sources.systemLog, sources.systemLogStart, shared.logQueries, shared.events, sources.loginFailures, sources.appAdminRole],
}
