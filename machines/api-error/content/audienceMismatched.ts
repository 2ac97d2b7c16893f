import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { decode, noCheckOff, programRuns, tokenVariable } from './steps'

export const audienceMismatched: CauseContent = {
  kind: 'cause',
  title: 'The token is meant for another audience than the verifier expects',
  because: 'The claim `aud` says for whom a token is made. A verifier takes only tokens with its own name in it, and this one names another.',
  remedies: [
    {
      by: 'developer',
      steps: [tokenVariable, decode, 'Read `aud`, and compare it character by character with the audience in the settings of your verifier or gateway.'],
      otherWays: [
        'Is `aud` your client id, and is there no `scp`? Then it is an ID token: send the access token.',
        'Is `aud` the org’s address? Then the token was made by the org authorization server, for Okta’s API. For your own API, ask a custom authorization server.',
        'Is it another API’s name? Then the token was made for that API. Do not pass tokens on: get one for this API.',
        'If the setting is wrong, correct it: in Spring and most gateways it is called audience.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: ['Open Security > API > Authorization Servers and tell the developer the Audience of the server.', 'Change it only if no other API relies on it.'],
      takes: '2 minutes',
      risk: 'A changed audience breaks every API that expects the old one.',
    },
  ],
  verify: ['`aud` of a new token and the setting are the same.', programRuns],
  warnings: [noCheckOff, keepToken],
  howWeKnow:
    'The verifier’s words show it, most often with both values. An access token of a custom authorization server carries what is set there, `api://default` unless somebody changed it; one of the org authorization server, the org’s address; an ID token, the client id.',
  sources: [sources.authorizationServers, own.idToken, sources.errorCodes],
}
