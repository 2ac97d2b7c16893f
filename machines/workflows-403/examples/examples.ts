import type { Example } from '@/machines/engine/__fixtures__/example'
import { cardError, missing, okta, stale } from './samples'

const scope = cardError(403, { 'www-authenticate': missing('okta.logs.read') })
const bare = { error: 'status403', connector: 'okta' }

export const examples: Example[] = [
  { name: 'nothing pasted', leadsTo: 'errorKind' },
  { name: 'the header alone', paste: `www-authenticate: ${missing('okta.logs.read')}`, leadsTo: 'granted' },
  { name: 'the card’s error with a scope', paste: scope, leadsTo: 'granted' },
  { name: 'not granted', paste: scope, answers: { granted: 'no' }, leadsTo: 'scopeNotGranted' },
  { name: 'not in the list', paste: scope, answers: { granted: 'notListed' }, leadsTo: 'scopeNotListed' },
  { name: 'granted, never reauthorized', paste: scope, answers: { granted: 'yes', reauthorized: 'no' }, leadsTo: 'connectionNotReauthorized' },
  { name: 'granted and reauthorized', paste: scope, answers: { granted: 'yes', reauthorized: 'yes' }, leadsTo: 'wrongConnection' },
  {
    name: 'granted, another connection',
    paste: scope,
    answers: { granted: 'yes', reauthorized: 'dontKnow', connectionUsed: 'another' },
    leadsTo: 'wrongConnection',
  },
  {
    name: 'granted, nothing else known',
    paste: scope,
    answers: { granted: 'yes', reauthorized: 'dontKnow', connectionUsed: 'dontKnow' },
    leadsTo: 'connectionNotReauthorized',
  },
  {
    name: 'granted, the same connection',
    paste: scope,
    answers: { granted: 'yes', reauthorized: 'dontKnow', connectionUsed: 'same' },
    leadsTo: 'connectionNotReauthorized',
  },
  { name: 'nobody can look', paste: scope, answers: { granted: 'dontKnow', reauthorized: 'dontKnow', connectionUsed: 'dontKnow' }, leadsTo: 'scopeNotGranted' },
  { name: 'a scope, read aloud', answers: { error: 'insufficientScope', granted: 'no' }, leadsTo: 'scopeNotGranted' },

  {
    name: 'no permission',
    paste: cardError(403, {}, okta('E0000006', 'You do not have permission to perform the requested action')),
    leadsTo: 'adminRoleMissing',
  },
  { name: 'invalid session', paste: cardError(403, {}, okta('E0000005', 'Invalid session')), leadsTo: 'endpointRefusesOauth' },
  {
    name: 'a state of the object',
    paste: cardError(403, {}, okta('E0000038', "This operation is not allowed in the user's current status.")),
    leadsTo: 'objectStateForbids',
  },
  { name: 'not assigned, read aloud', answers: { error: 'notAssigned' }, leadsTo: 'appNotAssigned' },
  { name: 'a web page, read aloud', answers: { error: 'html' }, leadsTo: 'networkBlocked' },
  { name: 'a web page, and no block found', answers: { error: 'html', networkBlocked: 'notFixed' }, leadsTo: 'otherServiceRefused' },
  { name: 'the token has expired', paste: cardError(401, { 'www-authenticate': stale }), leadsTo: 'connectionExpired' },
  { name: 'DPoP, read aloud', answers: { error: 'dpop' }, leadsTo: 'dpopRequired' },
  {
    name: 'too many requests',
    paste: cardError(
      429,
      { 'x-rate-limit-limit': '50', 'x-rate-limit-remaining': '0' },
      okta('E0000047', 'API call exceeded rate limit due to too many requests.'),
    ),
    leadsTo: 'rateLimited',
  },
  { name: 'another service, read aloud', answers: { error: 'otherService' }, leadsTo: 'otherServiceRefused' },
  { name: 'a fault of the flow, read aloud', answers: { error: 'fault' }, leadsTo: 'flowFault' },

  { name: '403 and nothing more, another connector', answers: { error: 'status403', connector: 'other' }, leadsTo: 'otherServiceRefused' },
  { name: '403 and nothing more, not granted', answers: { ...bare, granted: 'no' }, leadsTo: 'scopeNotGranted' },
  {
    name: '403 and nothing more, no role',
    answers: { ...bare, granted: 'dontKnow', reauthorized: 'dontKnow', connectionUsed: 'dontKnow', role: 'missing' },
    leadsTo: 'adminRoleMissing',
  },
  {
    name: '403 and nothing more, the role is there',
    answers: { ...bare, granted: 'dontKnow', reauthorized: 'dontKnow', connectionUsed: 'dontKnow', role: 'held' },
    leadsTo: 'scopeNotGranted',
  },
  {
    name: '403 and nothing more, nothing known',
    answers: {
      error: 'status403',
      connector: 'dontKnow',
      granted: 'dontKnow',
      reauthorized: 'dontKnow',
      connectionUsed: 'dontKnow',
      role: 'dontKnow',
    },
    leadsTo: 'scopeNotGranted',
  },
  { name: '403 with all headers and no challenge', paste: cardError(403, {}), leadsTo: 'role' },
  { name: 'no challenge, and no role', paste: cardError(403, {}), answers: { role: 'missing' }, leadsTo: 'adminRoleMissing' },
  {
    name: 'no challenge, connector unknown',
    paste: cardError(403, {}, '', { flo: 4711 }),
    answers: { connector: 'dontKnow', role: 'held' },
    leadsTo: 'endpointRefusesOauth',
  },
  { name: 'another code, read aloud', answers: { error: 'otherCode' }, leadsTo: 'objectStateForbids' },
  { name: 'another code, not its state', answers: { error: 'otherCode', objectStateForbids: 'notFixed' }, leadsTo: 'flowFault' },
  { name: 'the flow sends what Okta does not take', paste: cardError(400, {}, okta('E0000001', 'Api validation failed: login')), leadsTo: 'flowFault' },
  { name: 'a token that was made for somebody else', paste: cardError(401, {}, okta('E0000011', 'Invalid token provided')), leadsTo: 'connectionExpired' },
  { name: 'no error at hand', answers: { error: 'skip' }, leadsTo: 'connector' },
  { name: 'an alert, then the whole error', answers: { error: 'status403', connector: 'okta' }, late: scope, leadsTo: 'granted' },
]
