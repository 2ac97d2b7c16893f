import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'

export const clientRateLimited: CauseContent = {
  kind: 'cause',
  title: 'One client, user or username made too many requests at a sign-in address',
  because:
    'At sign-in, Okta also limits each single caller: a client at `/authorize` to 60 requests a minute, a username at password endpoints to 4 a second. A page that redirects in a loop reaches that in seconds.',
  remedies: [
    {
      by: 'user',
      steps: ['Close all pages of the app but one.', 'Wait a minute, then sign in once.', 'If it comes back, tell helpdesk which app and when.'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Look in the browser’s network panel whether the app goes back and forth between itself and `/authorize`. That is a redirect loop.',
        'The usual reasons: the app does not keep the tokens it got, its cookie is dropped, or it treats every error of its own API as “not signed in”.',
        'Let the app stop after two failed sign-ins in a row, and show an error.',
      ],
      otherWays: [
        'Renew a token once for all tabs, not in each tab at the same time, and not at each start of a page.',
        'In load tests and monitors, do not sign in with one username again and again: keep the session.',
        'Users behind one address with the same device cookie (a test farm) share the limit. Use clean profiles.',
      ],
      takes: 'an hour or more',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'In Reports > System Log, search for `eventType eq "system.client.rate_limit.violation" or eventType eq "system.operation.rate_limit.violation" or eventType eq "system.client.concurrency_rate_limit.violation"`.',
        'Read the client id and the address. One app and many people: a fault in the app. Many usernames from one address: an attack is possible, tell security.',
        'The mode of the client-based limit (log only, or enforce) is in the settings for rate limits. Changing it hides the loop and does not fix it.',
      ],
      takes: 'about 15 minutes',
      risk: 'Without the limit, one faulty app can use up the sign-ins of the whole org.',
    },
  ],
  verify: ['One sign-in makes one request to `/authorize` in the network panel.', 'The System Log shows no new violation for this client.'],
  warnings: ['Do not reload the page again and again: each load counts.', 'Do not ask Okta for a higher org limit: it does not change this one.'],
  howWeKnow:
    'A limit of 60 at `/authorize` or the sign-in page, or `user_rate_limited`, shows it. The client there is client id, network address and device together. In the System Log it is `system.client.rate_limit.violation` or `system.operation.rate_limit.violation`.',
  sources: [sources.clientLimits, sources.otherLimits, sources.limitEvents, sources.events],
}
