import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-clients'
import { signInWorks, userSays } from './steps-clients'

export const redirectNotTrusted: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'Okta does not redirect to a URL outside its Trusted Origins',
  because:
    'A sign-in or sign-out can name a URL to go to afterwards (`fromURI`, `redirectUrl`). Okta goes there only if its origin is Okta’s own or a Trusted Origin of type Redirect.',
  remedies: [
    userSays('After the sign-in, Okta does not send me on to the app. Its URL is likely not trusted.'),
    {
      by: 'helpdesk',
      steps: [
        'Ask how the user started: an old e-mail, a bookmark, a portal or a tool.',
        'Have them start from the app’s own URL or the Okta dashboard.',
        'For a command-line tool, tell its maintainer the version, and whether everybody’s fails.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Read the URL after `fromURI=` or `redirectUrl=`. Its scheme, host and port are the origin.',
        'Compare it with Security > API > Trusted Origins. Scheme, host (`www` or not) and port have to match. A path does not belong there.',
        'Check that the origin is active and Redirect is ticked. CORS alone allows no redirect.',
      ],
      otherWays: ['If the site is yours, Add Origin or tick Redirect. `eventType sw "security.trusted_origin"` in the System Log shows changes.'],
      takes: '5 minutes',
      risk: 'Links can then send users from your sign-in page to any page there. Trust only sites that you run.',
    },
    {
      by: 'developer',
      steps: [
        'Update the tool first. Older ones redirect to `http://localhost`, which Okta refuses unless it is trusted.',
        'Redirect to a trusted site or to Okta, such as the app’s dashboard link.',
        'Encode the URL once: `fromURI=https%3A%2F%2Fportal.acme.example%2Fhome`.',
      ],
      takes: '15 minutes',
      risk: 'None',
    },
  ],
  verify: [signInWorks, 'A URL that is not trusted is still refused.'],
  warnings: ['Do not trust localhost in a production org.'],
  howWeKnow:
    'Likely if a sign-in with a session token or a command-line tool ends in 400 or 403 after the factor, and the URL names localhost or a host outside Okta. For an OpenID Connect `redirect_uri`, the error names the app’s list.',
  sources: [own.trustedOrigins, own.localRedirect, own.fromUri, own.redirectUri, sources.events],
}
