import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { issuerDocument, noCheckOff, programRuns } from './steps'

export const issuerMismatched: CauseContent = {
  kind: 'cause',
  title: 'The token’s issuer is not the one expected',
  because:
    'The token’s `iss` and the issuer in the settings must match character by character. They differ: another org, a custom domain instead of `okta.com`, `/oauth2/default` missing or added, or a trailing slash.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Compare `iss` with the issuer in your settings, character by character. To see `iss`, paste the token here: it never leaves your device.',
        issuerDocument,
        'Copy that value into the settings. With `https://`, without a trailing slash, without `-admin`.',
      ],
      otherWays: [
        'Custom domain: the token names the domain where it was requested. Use the same one for sign-in, verifier and call.',
        'If `iss` has no path and the verifier expects `/oauth2/default`, request the token there. Only Okta can verify tokens of the org authorization server.',
        'If it is another org, check which settings the program runs with: often test values in production.',
      ],
      takes: 'about 15 minutes',
      risk: 'A new issuer affects everybody who uses the program. Change all its parts together.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell the developer the server’s Issuer URI. Security > API > Authorization Servers.',
        'If no custom authorization server is listed, ask your Okta account team. The org may lack API Access Management.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['`iss` of a new token and the setting are the same.', programRuns],
  warnings: [noCheckOff, 'Do not accept several issuers just in case.'],
  otherWarnings: [keepToken],
  howWeKnow:
    'The verifier’s message shows it, usually with both values. So does an `iss` whose host is not the one called. Okta’s own words are “The access token provided has an invalid issuer”.',
  sources: [sources.authorizationServers, own.customDomain, own.issuerSlash, sources.errorCodes],
}
