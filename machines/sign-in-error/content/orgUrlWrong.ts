import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'

export const orgUrlWrong: CauseContent = {
  kind: 'cause',
  title: 'The sign-in uses the wrong Okta URL',
  because:
    'The app, tool or bookmark does not use the org’s sign-in URL, but the Admin Console (`-admin`), `http`, a misspelt or old name, another cell such as `oktapreview.com`, or an unfilled placeholder.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open the app from your company’s own Okta page. Its URL is in your welcome e-mail or on the intranet.',
        'Check that the page shows your own company before you type a password.',
        'In a tool, compare its setting with that URL.',
      ],
      otherWays: ['If the app leads to the wrong page, tell its owner: “Your app sends me to this Okta URL.” Copy only the host.'],
      takes: '5 minutes',
      risk: 'If you typed your password on a foreign page, change it now and tell security.',
    },
    {
      by: 'developer',
      steps: [
        'Find the setting. `issuer`, `orgUrl`, `domain`, `baseUrl`, `OKTA_DOMAIN` or the like, or a placeholder such as `{yourOktaDomain}`.',
        'Use `https://acme.okta.com`, without `-admin` and without a trailing slash. The issuer adds `/oauth2/default`, or the server’s id, only if the app uses that custom authorization server.',
        'Check whether the library wants the domain or the whole URL. Otherwise you get `https://https://` or `/oauth2/default/oauth2/default`.',
      ],
      otherWays: [
        'Test with `curl -s https://acme.okta.com/.well-known/openid-configuration`, with your own issuer: it returns JSON whose `issuer` is exactly your setting.',
        'Change URL and client ID together: an ID belongs to one org.',
      ],
      takes: '10 minutes',
      risk: 'A client secret that went to somebody else’s server is no longer secret: have it changed.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell the developer the org’s sign-in URL or custom domain.',
        'After a rename or new custom domain, list apps that use the old URL.',
        'If people typed passwords on a foreign page, treat it as phishing.',
      ],
      takes: '10 minutes',
      risk: 'A new domain changes the issuer of tokens and the URLs in SAML metadata.',
    },
  ],
  verify: ['The sign-in page shows your own company, at the expected URL.'],
  warnings: ['Do not accept a certificate warning on a sign-in page.'],
  howWeKnow:
    'The URL proves it. Signs: Okta’s 404 page, another company’s sign-in page, a name that DNS does not find, or a library that fails on `<`. If the URL is right, check its path: a missing authorization server gives a 404 too.',
  sources: [sources.adminHost, sources.customUrl, shared.authorizationServers, shared.coreApi],
}
