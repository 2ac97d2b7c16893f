import type { Questions } from '@/machines/engine/types'
import { builders, everyone } from '@/machines/shared/who'

const dontKnow = 'I don’t know'

const error = {
  kind: 'request' as const,
  roles: everyone,
  title: 'What does the card’s error say?',
  because:
    'A 403 has more than ten causes. The header `www-authenticate` and the body of the error tell most of them apart, and an alert sent by e-mail or chat usually lacks both.',
  by: 'developer' as const,
  accepts: [],
  steps: [
    'In the Workflows console, open the flow and choose Execution History.',
    'Choose the failed run, then the card with the error.',
    'Copy the whole error of the card. If it shows no `headers` or `body`, turn on Save all data and run the flow again.',
    'Paste it, or choose below what it says. Cookies and tokens in it are hidden here, and are in no link.',
  ],
  answers: {
    insufficientScope: '‘insufficient_scope’, with the name of a scope',
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
    otherService: 'The words of another service than Okta',
    fault: '‘Not Active’, ‘Timeout’, an empty list index, or another fault of the flow',
    noChallenge: '',
    notAccepted: '',
    status403: '‘403 Forbidden’ and nothing more',
    skip: 'I do not have it',
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
      otherWords: 'Something else: a web page, the words of another service, or a fault of the flow',
      skip: error.answers.skip,
    },
  },
  error,
  connector: {
    kind: 'question',
    roles: everyone,
    title: 'Which connector does the failed card belong to?',
    because:
      'A card of another service can fail with 403 as well, and then Okta has nothing to do with it. Can you get the whole error with its `headers` from Execution History? Paste it: it tells most causes apart.',
    answers: { okta: 'Okta, Okta Devices or Okta Realms, the Custom API Action of Okta included', other: 'Another service', dontKnow },
  },
  granted: {
    kind: 'question',
    roles: builders,
    title: 'Is {www-authenticate.scope|the scope that the card needs} granted on the Okta Workflows OAuth app?',
    because:
      'This card usually needs {workflows-error.cardScope|a scope that Okta’s help lists by card}. To look, open Applications > Okta Workflows OAuth > Okta API Scopes: the button beside the scope says Grant or Revoke. The manage scope also covers reading.',
    answers: {
      no: 'No: the button says Grant',
      notListed: 'The scope is not in the list',
      yes: 'Yes: the button says Revoke',
      dontKnow: 'I don’t know, or I cannot open the Admin Console',
    },
  },
  reauthorized: {
    kind: 'question',
    roles: builders,
    title: 'Was the connection reauthorized after the scope was granted?',
    because:
      'A grant changes no token that exists. Only reauthorizing the connection, with the scope ticked, gets a token that carries it. Connections are on the Connections tab of the Workflows console.',
    answers: { no: 'No, or nobody remembers doing it', yes: 'Yes, and the scope was ticked', dontKnow },
  },
  connectionUsed: {
    kind: 'question',
    roles: builders,
    title: 'Does the failed card use the connection that you checked, to the right org?',
    because:
      'A card keeps the connection it was built with. To look, open the card in the flow and compare the connection’s name and domain with the one that you checked. The org is also after `realm` in the error.',
    answers: { another: 'No: another connection, or another org', same: 'Yes, the same', dontKnow },
  },
  role: {
    kind: 'question',
    roles: builders,
    title: 'Is the account behind the connection still an admin who may do this?',
    because:
      'A card acts as the account that authorized the connection. Scope and role are both needed. To look, find that account under Directory > People, or under Security > Administrators.',
    answers: { missing: 'No: the role is missing, too small, or the account is deactivated', held: 'Yes', dontKnow },
  },
} satisfies Questions
