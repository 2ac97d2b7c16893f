import { sources as shared } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { signInAgain } from './steps-people'

export const orgUrlWrong: CauseContent = {
  kind: 'cause',
  title: 'The sign-in goes to a wrong address of the org',
  because:
    'The app, the tool or the bookmark names a URL that is not the org’s sign-in URL: the Admin Console (`-admin`), `http`, a misspelt or former name, another cell such as `oktapreview.com`, or an unfilled placeholder.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Open your company’s Okta address as it stands in your welcome e-mail or on the intranet, and start the app from the dashboard.',
        'Check that the page shows your own company before you type a password.',
        'In a tool, compare its setting with that address, character by character.',
      ],
      otherWays: [
        'If the app itself leads to the wrong page, say to its owner: “Your app sends me to this Okta address”, with the address up to the first single slash.',
      ],
      takes: '5 minutes',
      risk: 'If you typed your password on a page that is not your company’s, change it now and tell security.',
    },
    {
      by: 'developer',
      steps: [
        'Find the settings: `issuer`, `orgUrl`, `domain`, `baseUrl`, `OKTA_DOMAIN` or the like. Look for `{yourOktaDomain}` and other placeholders as well.',
        'Org’s address: `https://acme.okta.com`, without `-admin`, without a slash at the end. Issuer: the same, with `/oauth2/default` or the id of the custom authorization server behind it only if the app uses that server.',
        'Some libraries want the domain alone, some the whole address: with both, `https://https://` or `/oauth2/default/oauth2/default` comes about.',
      ],
      otherWays: [
        'Check with `curl -s https://acme.okta.com/.well-known/openid-configuration`, with your own issuer in front of `/.well-known`: JSON comes back, and its `issuer` is character by character your setting.',
        'Test and production: the client id belongs to one org. Change address and client id together.',
      ],
      takes: 'about 10 minutes',
      risk: 'A client secret that went to somebody else’s address is no longer secret: have it changed.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell the developer the sign-in address of the org, and the custom domain if the app is to use it.',
        'After an org was renamed or got a custom domain, list the apps whose settings name the old address.',
        'If people typed passwords on a foreign page, treat it as phishing.',
      ],
      takes: 'about 10 minutes',
      risk: 'A change of domain changes the issuer of tokens and the addresses in SAML metadata.',
    },
  ],
  verify: ['The sign-in page shows your own company, and its address is the expected one.', signInAgain],
  warnings: ['Do not accept a certificate warning on a sign-in page.', keepSecret],
  howWeKnow:
    'The address itself shows it. Signs of it are a 404 page of Okta, the sign-in page of another company, a name that is not found, or a library that stumbles over `<` because a web page came in place of JSON. If the address is right, look at the path behind it: a missing authorization server gives a 404 too.',
  sources: [sources.adminHost, sources.customUrl, shared.authorizationServers, shared.coreApi],
}
