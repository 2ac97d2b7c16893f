import type { Questions } from '@/machines/engine/types'
import { builders, everyone } from '@/machines/shared/who'

const dontKnow = 'I don’t know'

const error = {
  kind: 'request' as const,
  roles: everyone,
  title: 'What does the card’s error say?',
  because: 'A 403 has more than ten causes. The header `www-authenticate` and the body tell most of them apart. An alert by e-mail or chat usually lacks both.',
  by: 'developer' as const,
  accepts: [],
  steps: [
    'In the Workflows console, open the flow and choose Execution History.',
    'Choose the failed run, then the card with the error.',
    'Copy the whole error of the card. If it shows no `headers` or `body`, turn on Save all data and run the flow again.',
    'Paste it, or choose below what it says. Cookies and tokens are hidden here and never put in a link.',
  ],
  answers: {
    insufficientScope: '‘insufficient_scope’ and the name of a scope',
    noPermission: 'The code E0000006, or ‘You do not have permission to perform the requested action’',
    invalidSession: 'The code E0000005, or ‘Invalid session’',
    stateCode: '',
    requestCode: '',
    otherCode: 'Another code: E and seven digits',
    notAssigned: '‘Not Assigned App’',
    html: 'A web page (HTML), and no code',
    expired: '‘OAuth Refresh Error’, ‘invalid_grant’ or ‘invalid_token’',
    dpop: 'Something about DPoP',
    status429: 'The number 429, or ‘Too many requests’',
    otherService: 'Words of another service, not of Okta',
    fault: '‘Not Active’, ‘Timeout’, an empty list index, or another error in the flow',
    noChallenge: '',
    notAccepted: '',
    status403: '‘403 Forbidden’ and nothing more',
    skip: 'I don’t have it',
  },
}

export const questions = {
  errorKind: {
    ...error,
    splits: {
      step: 'error',
      into: {
        code: ['noPermission', 'invalidSession', 'otherCode'],
        connection: ['expired', 'dpop'],
        otherWords: ['notAssigned', 'html', 'otherService', 'fault'],
      },
    },
    answers: {
      code: 'A code: E and seven digits, or its words',
      connection: 'Words about the connection’s token: ‘OAuth Refresh Error’, ‘invalid_grant’, ‘invalid_token’, DPoP',
      otherWords: 'Something else: a web page, another service’s words, or an error in the flow',
      skip: error.answers.skip,
    },
  },
  error,
  connector: {
    kind: 'question',
    roles: everyone,
    title: 'Which connector does the failed card belong to?',
    because:
      'Another service’s card can fail with 403 too, and then Okta is not involved. If you can get the whole error with its `headers` from Execution History, paste it: it tells most causes apart.',
    answers: { okta: 'Okta, Okta Devices or Okta Realms, including the Custom API Action', other: 'Another service', dontKnow },
  },
  granted: {
    kind: 'question',
    roles: builders,
    title: 'Is {www-authenticate.scope|the scope that the card needs} granted on the Okta Workflows OAuth app?',
    because:
      'This card usually needs {workflows-error.cardScope|a scope that Okta’s help lists by card}. Applications > Okta Workflows OAuth > Okta API Scopes shows Grant or Revoke beside it. The manage scope also covers reading.',
    answers: {
      no: 'No, the button says Grant',
      notListed: 'No, the scope is not in the list',
      yes: 'Yes, the button says Revoke',
      dontKnow: 'I don’t know, or I cannot open the Admin Console',
    },
  },
  reauthorized: {
    kind: 'question',
    roles: builders,
    title: 'Was the connection reauthorized after the scope was granted?',
    because:
      'A grant changes no existing token. Only reauthorizing the connection, with the scope ticked, gets a token that carries it. Workflows console > Connections.',
    answers: { no: 'No, or nobody remembers', yes: 'Yes, and the scope was ticked', dontKnow },
  },
  connectionUsed: {
    kind: 'question',
    roles: builders,
    title: 'Does the failed card use the connection you checked, in the right org?',
    because:
      'A card keeps the connection it was built with. Open the card and compare its connection’s name and domain with the one you checked. The error also names the org, after `realm`.',
    answers: { another: 'No, another connection or another org', same: 'Yes, the same', dontKnow },
  },
  role: {
    kind: 'question',
    roles: builders,
    title: 'Does the account behind the connection still have the admin role for this?',
    because:
      'A card acts as the account that authorized the connection; scope and role are both needed. Find that account under Directory > People and Security > Administrators.',
    answers: { missing: 'No, it is missing or too small, or the account is deactivated', held: 'Yes', dontKnow },
  },
} satisfies Questions
