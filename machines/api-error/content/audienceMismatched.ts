import { sources } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { decode, noCheckOff, programRuns, tokenVariable } from './steps'

export const audienceMismatched: CauseContent = {
  kind: 'cause',
  title: 'The token is for another audience than the verifier expects',
  because: 'A token’s `aud` says whom it is for. A verifier accepts only tokens that name it, and this one names another audience.',
  remedies: [
    {
      by: 'developer',
      steps: [
        tokenVariable,
        decode,
        'Compare `aud` with the audience in your verifier or gateway, character by character. If the setting is wrong, correct it.',
      ],
      otherWays: [
        '`aud` is your client ID and there is no `scp`: it is an ID token. Send the access token.',
        '`aud` is the org’s URL: the org authorization server issued it, for Okta’s API. For your own API, ask a custom authorization server.',
        '`aud` is another API’s name: the token is for that API. Do not pass tokens on: get one for this API.',
      ],
      takes: 'about 10 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: ['Tell the developer the server’s Audience. Security > API > Authorization Servers.', 'Change it only if no other API relies on it.'],
      takes: '2 minutes',
      risk: 'A changed audience breaks every API that expects the old one.',
    },
  ],
  verify: ['`aud` of a new token and the setting are the same.', programRuns],
  warnings: [noCheckOff, keepToken],
  howWeKnow:
    'The verifier’s message proves it, usually with both values. In access tokens of a custom authorization server, `aud` is what is set there, by default `api://default`. From the org authorization server it is the org’s URL. In an ID token it is the client ID.',
  sources: [sources.authorizationServers, own.idToken, sources.errorCodes],
}
