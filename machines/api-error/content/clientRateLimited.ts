import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'

export const clientRateLimited: CauseContent = {
  kind: 'cause',
  title: 'One app or user made too many sign-in requests',
  because:
    'At sign-in, Okta also limits each caller: a client at `/authorize` to 60 requests a minute, a username at password endpoints to 4 a second. A page that redirects in a loop gets there in seconds.',
  remedies: [
    {
      by: 'user',
      steps: ['Close all pages of the app but one.', 'Wait a minute, then sign in once.', 'If it happens again, tell the helpdesk which app and when.'],
      takes: '2 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Look for a redirect loop. In the browser’s network panel, does the app go back and forth to `/authorize`?',
        'Fix the usual reasons. The app loses its tokens or its cookie, or takes every error of its API for “not signed in”.',
        'Stop after two failed sign-ins in a row. Show an error instead.',
      ],
      otherWays: [
        'Renew a token once for all tabs, not in each tab and not on every page load.',
        'In load tests and monitors, keep the session: do not sign in with one username again and again.',
        'Users behind one IP address with the same device cookie (a test farm) share the limit. Use clean profiles.',
      ],
      takes: 'an hour or more',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Find the violations. Reports > System Log: `eventType eq "system.client.rate_limit.violation" or eventType eq "system.operation.rate_limit.violation" or eventType eq "system.client.concurrency_rate_limit.violation"`.',
        'Read the client ID and the IP address. One app, many people: the app is faulty. Many usernames from one address: possibly an attack, so tell security.',
        'Leave the client-based limit on. Setting it to log only hides the loop and does not fix it.',
      ],
      takes: 'about 15 minutes',
      risk: 'Without the limit, one faulty app can use up the whole org’s sign-ins.',
    },
  ],
  verify: ['In the network panel, one sign-in makes one request to `/authorize`.', 'The System Log shows no new violation for this client.'],
  warnings: ['Do not reload the page again and again: each load counts.', 'Do not ask Okta for a higher org limit: it does not change this one.'],
  howWeKnow:
    'A limit of 60 at `/authorize` or the sign-in page, or `user_rate_limited`, shows it. “Client” means client ID, IP address and device together. The System Log shows `system.client.rate_limit.violation` or `system.operation.rate_limit.violation`.',
  sources: [sources.clientLimits, sources.otherLimits, sources.limitEvents, sources.events],
}
