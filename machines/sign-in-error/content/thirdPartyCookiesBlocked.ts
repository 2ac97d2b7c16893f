import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { newSignIn } from './steps-people'

export const thirdPartyCookiesBlocked: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The browser blocks cookies that the sign-in needs',
  because:
    'An app asks Okta in the background whether the user is still signed in. The browser withholds Okta’s cookie because the page is on another domain. The same happens if all cookies are off, or an app loses its own.',
  remedies: [
    {
      by: 'user',
      steps: [
        newSignIn,
        'If only a private window or Safari fails, use another browser for now.',
        'For “Cookies are required”, allow cookies. On a phone, turn “Block All Cookies” off. Close the browser and try again.',
      ],
      otherWays: [
        'Turn off extensions that block trackers, for this app and your Okta domain only.',
        'If it comes back later, tell the helpdesk: “The app cannot renew my sign-in in this browser.”',
      ],
      takes: '5 minutes',
      risk: 'Allow cookies for these two sites, not for all.',
    },
    {
      by: 'developer',
      steps: [
        'Renew with a refresh token that rotates. Use the grant type Refresh Token and the scope `offline_access`, not a hidden frame with `prompt=none` or `/api/v1/sessions/me`.',
        'On `login_required` or “requires re-authentication or MFA”, redirect to Okta, once.',
        'Or ask for a custom domain, so that app and Okta share a site.',
      ],
      otherWays: [
        'Your own cookie: keep scheme, host and port the same (`localhost` is not `127.0.0.1`).',
        'A cookie that must survive a form post needs `SameSite=None; Secure`. Behind a proxy, tell the app that it is on https.',
      ],
      takes: 'some hours',
      risk: 'A refresh token in a browser must rotate and be short-lived.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Turn on Refresh Token and its rotation on the app’s General tab.',
        'If there is a custom domain, have all apps use it. A session belongs to the domain where it began.',
      ],
      takes: '10 minutes',
      risk: 'A new domain changes the issuer that apps expect. Agree on it with their owners.',
    },
  ],
  verify: ['With third-party cookies blocked, the app stays signed in longer than its token lives.'],
  warnings: ['Do not ask everybody to allow all third-party cookies.'],
  howWeKnow:
    '`login_required` with `prompt=none` is the sign, but it is also right when the Okta session is over: certain only if it works with third-party cookies allowed. “Missing state” is usually the app’s own cookie.',
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
