import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { beginAgain, noWildcard, signInWorks, userSays } from './steps-clients'

export const redirectNotTrusted: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Okta does not send people to this address, because it is not among its Trusted Origins',
  because:
    'A sign-in or sign-out can name a URL to go to afterwards, as `fromURI` or `redirectUrl`. Okta goes there only if its origin is a Trusted Origin of type Redirect, or Okta’s own. Otherwise it refuses, or shows the dashboard.',
  remedies: [
    userSays('After the sign-in, Okta does not send me on to the app. The address it should go to is likely not among the Trusted Origins.'),
    {
      by: 'helpdesk',
      steps: [
        'Ask how the person began: from a link in an old mail, a bookmark, a portal or a tool.',
        beginAgain,
        'With a command-line tool, ask for its version and whether everybody’s fails since the same day. Then pass it on to who maintains its settings.',
      ],
      takes: 'about 5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Read the address after `fromURI=` or `redirectUrl=`: its scheme, host and port are the origin, as in `https://portal.acme.example:8443`.',
        'Open Security > API > Trusted Origins and compare: http or https, the whole host with or without `www`, and the port. A path does not belong there.',
        'Check that it is active and that Redirect is ticked. CORS alone lets a script read answers, and sends nobody anywhere.',
      ],
      otherWays: [
        'If the site is yours, Add Origin, or tick Redirect. In Reports > System Log, `eventType sw "security.trusted_origin"` shows what was changed.',
      ],
      takes: 'about 5 minutes',
      risk: 'Links can then send people from your sign-in page to any page of that site. Trust only sites that you run.',
    },
    {
      by: 'developer',
      steps: [
        'Update the tool first: older ones name `http://localhost` as target, which Okta refuses unless it is trusted.',
        'Let the address be one of Okta’s own, such as the app’s link on the dashboard, or one of the trusted site.',
        'Encode the address once: `fromURI=https%3A%2F%2Fportal.acme.example%2Fhome`.',
      ],
      otherWays: ['For an app of your own, use OpenID Connect with a `redirect_uri` in the app’s list: it needs no Trusted Origin.'],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, 'With an address that is not trusted, it still does not go there.'],
  warnings: [noWildcard, 'Do not trust localhost in a production org.'],
  otherWarnings: ['Do not tick CORS where only Redirect is needed.'],
  howWeKnow:
    'Likely, where a sign-in with a session token or through a command-line tool ends in 400 or 403 after the factor was accepted, and the address names localhost or a host outside of Okta. With a `redirect_uri` of an OpenID Connect app, the app’s list counts instead, and the error says so.',
  sources: [own.trustedOrigins, own.localRedirect, own.fromUri, own.redirectUri, sources.events],
}
