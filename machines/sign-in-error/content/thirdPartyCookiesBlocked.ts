import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { newSignIn } from './steps-people'

export const thirdPartyCookiesBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The browser does not send or keep the cookies that the sign-in needs',
  because:
    'An app asks Okta in the background whether the person is still signed in. The browser withholds Okta’s cookie because the page belongs to another domain. The same happens where all cookies are off, or an app loses its own.',
  remedies: [
    {
      by: 'user',
      steps: [
        newSignIn,
        'If it fails in a private window or in Safari only, use another browser for this app until it is fixed.',
        '“Cookies are required”: allow cookies in the settings of the browser, and on a phone turn “Block All Cookies” off. Close the browser, then try again.',
      ],
      otherWays: [
        'Turn off extensions that block trackers for this app and for your Okta address only.',
        'If it comes back after an hour or so, tell the helpdesk: “The app cannot renew my sign-in in this browser.”',
      ],
      takes: '5 minutes',
      risk: 'Allow cookies for these two addresses, not for all.',
    },
    {
      by: 'developer',
      steps: [
        'Renew with a refresh token that rotates, in place of a hidden frame with `prompt=none`: grant type Refresh Token in the app, scope `offline_access`.',
        'Answer `login_required` and “requires re-authentication or MFA” by a full redirect to Okta, once.',
        'Or ask for a custom domain, so that app and Okta share a site: `app.example.com` and `login.example.com`. Then use that address as issuer everywhere.',
      ],
      otherWays: [
        'Do not read the session with `/api/v1/sessions/me` from a page on another site.',
        'Your own cookie: start and end the sign-in on the same scheme, host and port. `localhost` is not `127.0.0.1`. A cookie that must come back by form post needs `SameSite=None; Secure`. Behind a proxy, let the app know that it is on https.',
      ],
      takes: 'some hours',
      risk: 'A refresh token in a browser must rotate and be short-lived.',
    },
    {
      by: 'okta-admin',
      steps: [
        'For the developer: turn on Refresh Token and its rotation on the app’s General tab.',
        'If there is a custom domain, see that all apps use it: a session belongs to the address where it was begun.',
      ],
      takes: 'about 10 minutes',
      risk: 'A change of domain changes the issuer that apps expect. Agree it with their owners.',
    },
  ],
  verify: ['With third-party cookies blocked, the app stays signed in for longer than its token lives.'],
  warnings: ['Do not ask everybody to allow all third-party cookies.', 'Do not start the sign-in in a loop on each `login_required`.'],
  howWeKnow:
    '`login_required` with `prompt=none` is the sign, but it is also the right answer when the session at Okta is over. Sure: it works with third-party cookies allowed, or on the first sign-in and not on renewal. Safari and Firefox block more than Chrome. “Cookies are required” means that all are off. “Missing state” in the app is mostly its own cookie.',
  sources: [
    sources.loginRequired,
    sources.widgetCookies,
    sources.cookiesBlocked,
    sources.cookiesEnd,
    sources.cookiesRequired,
    sources.cookieHost,
    sources.customUrl,
    shared.errorCodes,
  ],
}
