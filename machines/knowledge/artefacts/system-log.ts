import { systemLogFilters as filters } from '@/lib/okta/system-log-filters'
import { tokenVariable } from '@/machines/api-error/content/steps'
import { requests } from '@/machines/rdp-mfa/content/requests'
import { sources as shared } from '@/machines/shared/sources'
import type { Artefact } from './artefact'
import { keepHere, masked } from './leave-out'
import { sources } from './sources'

const open = 'In the Admin Console, open Reports > System Log. Set From, To and the time zone to the minutes around the failure. Events are kept for 90 days.'
const copy =
  'Open each event of that minute with the arrow at its row, choose Expand All, and copy it. Or choose Download CSV above the table. Paste it into the box on this page.'
const none = 'If there is no event at all, say so with the link: then Okta likely did not get the request, or does not log its kind.'

export const systemLog: Artefact = {
  id: 'system-log',
  name: 'the events of the System Log for that minute',
  title: 'How to get the events of Okta’s System Log',
  because: 'The page and the program show as little as they can. The System Log holds what Okta decided and why, and whether the request reached Okta at all.',
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
      steps: [open, 'Search for the person: `actor.alternateId eq "jdoe@example.com"`, with their Okta username.', copy, none],
    },
    { on: 'Admin Console, Remote Desktop', steps: [...requests.systemLog.steps.slice(0, -1), copy, none] },
    {
      on: 'Admin Console, a call or an app',
      steps: [
        open,
        'With the request id at hand, search for `transaction.id eq "…"`, with the value of `x-okta-request-id`.',
        `For an app that gets no token, search for \`${filters.tokenRequests()}\`. For one that was refused by its id, secret or key: \`${filters.clientCredentials()}\`.`,
        copy,
        'Not every refusal leaves an event. A call that lacks a scope likely leaves none: there the answer itself says more.',
      ],
    },
    {
      on: 'API, as JSON',
      steps: [
        'Set the domain: `export OKTA_DOMAIN=acme.okta.com`, with your own, without `https://` and without `-admin`.',
        'Use an access token with the scope `okta.logs.read`, of an app or a person whose admin role may read the log.',
        tokenVariable,
        'Run `curl -s -G "https://$OKTA_DOMAIN/api/v1/logs" --data-urlencode "since=2026-11-21T06:38:00Z" --data-urlencode "until=2026-11-21T06:40:00Z" -H "Authorization: Bearer $ACCESS_TOKEN"`, with the minutes of the failure in UTC. It only reads.',
        'Copy the events that belong to the failure, and paste them into the box on this page.',
      ],
    },
  ],
  leaveOut: [
    'The events of that person or that request in that minute, and no more: others are about other people.',
    'Events name people, addresses and devices. None of that enters a link.',
    masked,
    keepHere,
  ],
  sources: [sources.systemLog, sources.systemLogStart, shared.logQueries, shared.events, sources.loginFailures, sources.appAdminRole],
}
