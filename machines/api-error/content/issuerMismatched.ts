import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { decode, issuerDocument, noCheckOff, programRuns, tokenVariable } from './steps'

export const issuerMismatched: CauseContent = {
  kind: 'cause',
  title: 'The token’s issuer is not the one that is expected',
  because:
    'The claim `iss` and the issuer in the settings must be the same, character by character. They differ: another org, custom domain against `okta.com`, `/oauth2/default` missing or added, or a slash at the end.',
  remedies: [
    {
      by: 'developer',
      steps: [tokenVariable, decode, 'Put `iss` and the issuer from your settings one under the other, and compare them character by character.'],
      otherWays: [
        issuerDocument,
        'Copy that value into the settings: with `https://`, without a slash at the end, without `-admin`.',
        'Custom domain: the token names the domain at which it was asked for. Use the same one for the sign-in, for the verifier and for the call.',
        'If `iss` has no path, and the verifier wants `/oauth2/default`, the program asked the org authorization server. Let it ask the custom one: nobody but Okta can verify a token of the org authorization server.',
        'If it is another org, check which settings the program runs with: test values in production are the usual reason.',
      ],
      takes: 'about 15 minutes',
      risk: 'A changed issuer counts for everybody who uses the program. Change all its parts together.',
    },
    {
      by: 'okta-admin',
      steps: [
        'Open Security > API > Authorization Servers and tell the developer the Issuer URI of the server that is meant.',
        'If there is no custom authorization server, or none named `default`, the org may lack API Access Management.',
      ],
      takes: '2 minutes',
      risk: 'None',
    },
  ],
  verify: ['`iss` of a new token and the setting are the same.', programRuns],
  warnings: [noCheckOff, 'Do not accept several issuers to be on the safe side.'],
  otherWarnings: [keepToken],
  howWeKnow:
    'The verifier’s words show it, most often with both values. So does an `iss` whose host is not the one that was called. Okta’s words for it are “The access token provided has an invalid issuer”.',
  sources: [sources.authorizationServers, own.customDomain, own.issuerSlash, sources.errorCodes],
}
