import { otherThan } from '@/machines/engine/causes-table'
import type { CausesTable } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** Why an answer rules a cause out, in the words that “Ruled out” shows. */
const reasons = {
  reply: 'The answer says something else.',
  token: 'The token shows otherwise.',
  sent: 'The call carried another kind of credential.',
  called: 'The call went to another kind of endpoint.',
  dpopUsed: 'DPoP is not in use.',
  granted: 'The app’s grants show otherwise.',
  address: 'Another part of the address is wrong.',
  limits: 'The rate limit headers show another limit.',
  whose: 'The answer came from somebody else.',
  connect: 'The connection fails in another way.',
}

/** Causes of a failed call to the Okta API. A bare status points to every cause that may show it; a code, a challenge or a client’s words point to few. */
export const causes = {
  tokenExpired: {
    proves: [{ reply: 'expired' }, { token: 'expired' }],
    points: [{ reply: ['invalidToken', 'status401'] }, { sent: 'oauth' }],
    rulesOut: [
      { reply: otherThan('expired', 'invalidToken', 'status401'), because: reasons.reply },
      { token: otherThan('expired'), because: reasons.token },
      { sent: otherThan('oauth'), because: reasons.sent },
    ],
  },
  clockSkewed: {
    proves: [{ reply: 'future' }, { token: 'future' }],
    points: [{ reply: ['invalidToken', 'rejected', 'status401'] }, { sent: 'oauth' }],
    rulesOut: [
      { reply: otherThan('future', 'invalidToken', 'rejected', 'status401'), because: reasons.reply },
      { token: otherThan('future'), because: reasons.token },
      { sent: otherThan('oauth'), because: reasons.sent },
    ],
  },
  wrongAuthorizationServer: {
    proves: [{ reply: 'notForOkta' }],
    points: [{ reply: ['invalidToken', 'status401'] }, { token: 'customServer' }, { sent: 'oauth' }, { called: 'api' }],
    rulesOut: [
      { reply: otherThan('notForOkta', 'invalidToken', 'status401'), because: reasons.reply },
      { token: otherThan('customServer'), because: reasons.token },
      { sent: otherThan('oauth'), because: reasons.sent },
      { called: otherThan('api'), because: reasons.called },
    ],
  },
  idTokenUsed: {
    proves: [{ reply: 'notForOkta' }],
    points: [{ reply: ['invalidToken', 'audience', 'status401'] }, { token: 'idToken' }, { sent: 'oauth' }],
    rulesOut: [
      { reply: otherThan('invalidToken', 'notForOkta', 'audience', 'status401'), because: reasons.reply },
      { token: otherThan('idToken'), because: reasons.token },
      { sent: otherThan('oauth'), because: reasons.sent },
    ],
  },
  dpopProofMissing: {
    proves: [{ reply: 'dpopMissing' }],
    points: [{ reply: ['invalidToken', 'status400', 'status401'] }, { token: 'dpopBound' }, { sent: 'oauth' }, { dpopUsed: 'yes' }],
    rulesOut: [
      { reply: otherThan('dpopMissing', 'invalidToken', 'status400', 'status401'), because: reasons.reply },
      { token: otherThan('dpopBound'), because: reasons.token },
      { sent: otherThan('oauth'), because: reasons.sent },
      { dpopUsed: otherThan('yes'), because: reasons.dpopUsed },
    ],
  },
  tokenRevoked: {
    proves: [{ reply: 'inactive' }],
    points: [{ reply: ['invalidToken', 'status401'] }, { token: 'fine' }, { sent: 'oauth' }],
    rulesOut: [
      { reply: otherThan('invalidToken', 'inactive', 'status401'), because: reasons.reply },
      { token: otherThan('fine'), because: reasons.token },
      { sent: otherThan('oauth'), because: reasons.sent },
    ],
  },
  apiTokenInvalid: {
    proves: [{ reply: 'apiTokenInvalid' }],
    points: [{ reply: 'status401' }, { sent: 'apiToken' }],
    rulesOut: [
      { reply: otherThan('apiTokenInvalid', 'status401'), because: reasons.reply },
      { sent: otherThan('apiToken'), because: reasons.sent },
    ],
  },
  scopeNotGranted: {
    proves: [{ granted: 'no' }],
    points: [{ reply: ['insufficientScope', 'status403'] }, { sent: 'oauth' }],
    rulesOut: [
      { reply: otherThan('insufficientScope', 'status403'), because: reasons.reply },
      { granted: otherThan('no'), because: reasons.granted },
      { sent: otherThan('oauth'), because: reasons.sent },
    ],
  },
  scopeMissing: {
    proves: [{ granted: 'yes' }],
    points: [{ reply: ['insufficientScope', 'status403'] }, { sent: 'oauth' }],
    rulesOut: [
      { reply: otherThan('insufficientScope', 'status403'), because: reasons.reply },
      { granted: otherThan('yes'), because: reasons.granted },
      { sent: otherThan('oauth'), because: reasons.sent },
    ],
  },
  adminRoleMissing: {
    points: [{ reply: ['noPermission', 'status403'] }, { sent: ['oauth', 'apiToken'] }, { called: 'api' }],
    rulesOut: [
      { reply: otherThan('noPermission', 'status403'), because: reasons.reply },
      { sent: otherThan('oauth', 'apiToken'), because: reasons.sent },
      { called: otherThan('api'), because: reasons.called },
    ],
  },
  authorizationMissing: {
    proves: [{ reply: 'unsigned' }, { sent: 'nothing' }],
    points: [{ reply: ['invalidSession', 'status401', 'status403'] }, { sent: 'apiToken' }],
    rulesOut: [
      { reply: otherThan('invalidSession', 'unsigned', 'status401', 'status403'), because: reasons.reply },
      { sent: otherThan('nothing', 'apiToken'), because: reasons.sent },
    ],
  },
  endpointRefusesOauth: {
    points: [{ reply: ['invalidSession', 'status403'] }, { sent: 'oauth' }],
    rulesOut: [
      { reply: otherThan('invalidSession', 'status403'), because: reasons.reply },
      { sent: otherThan('oauth'), because: reasons.sent },
    ],
  },
  objectStateForbids: {
    proves: [{ reply: 'stateCode' }],
    points: [{ reply: 'status403' }],
    rulesOut: [{ reply: otherThan('stateCode', 'status403'), because: reasons.reply }],
  },
  networkZoneDenied: {
    proves: [{ reply: 'zone' }, { called: 'signIn' }],
    points: [{ reply: ['noPermission', 'status403'] }],
    rulesOut: [
      { reply: otherThan('zone', 'noPermission', 'status403'), because: reasons.reply },
      { called: otherThan('signIn'), because: reasons.called },
    ],
  },
  issuerMismatched: {
    proves: [{ reply: 'issuer' }],
    points: [{ reply: 'rejected' }, { token: ['otherIssuer', 'orgServer', 'fine'] }],
    rulesOut: [
      { reply: otherThan('issuer', 'rejected'), because: reasons.reply },
      { token: otherThan('otherIssuer', 'orgServer', 'fine'), because: reasons.token },
    ],
  },
  audienceMismatched: {
    proves: [{ reply: 'audience' }],
    points: [{ reply: 'rejected' }, { token: ['fine', 'customServer', 'idToken'] }],
    rulesOut: [
      { reply: otherThan('audience', 'rejected'), because: reasons.reply },
      { token: otherThan('fine', 'customServer', 'idToken'), because: reasons.token },
    ],
  },
  orgTokenUnverifiable: {
    proves: [{ reply: 'orgToken' }, { token: 'orgServer' }],
    points: [{ reply: ['signature', 'keys', 'rejected', 'issuer'] }],
    rulesOut: [
      { reply: otherThan('orgToken', 'signature', 'keys', 'rejected', 'issuer'), because: reasons.reply },
      { token: otherThan('orgServer'), because: reasons.token },
    ],
  },
  keysUnavailable: {
    proves: [{ reply: 'keys' }],
    points: [{ reply: ['rejected', 'signature'] }, { token: ['fine', 'customServer'] }],
    rulesOut: [
      { reply: otherThan('keys', 'rejected', 'signature'), because: reasons.reply },
      { token: otherThan('fine', 'customServer'), because: reasons.token },
    ],
  },
  signatureInvalid: {
    proves: [{ reply: 'signature' }],
    points: [{ reply: 'rejected' }, { token: ['fine', 'customServer'] }],
    rulesOut: [
      { reply: otherThan('signature', 'rejected'), because: reasons.reply },
      { token: otherThan('fine', 'customServer'), because: reasons.token },
    ],
  },
  tokenInvalid: {
    proves: [{ reply: 'rejected' }],
    points: [{ token: ['fine', 'customServer'] }],
    rulesOut: [
      { reply: otherThan('rejected'), because: reasons.reply },
      { token: otherThan('fine', 'customServer'), because: reasons.token },
    ],
  },
  dpopProofInvalid: {
    proves: [{ reply: 'dpopInvalid' }],
    points: [{ reply: ['status400', 'status401'] }, { dpopUsed: 'yes' }],
    rulesOut: [
      { reply: otherThan('dpopInvalid', 'status400', 'status401'), because: reasons.reply },
      { dpopUsed: otherThan('yes'), because: reasons.dpopUsed },
    ],
  },
  dpopNonceRequired: {
    proves: [{ reply: 'dpopNonce' }],
    points: [{ reply: 'status400' }, { dpopUsed: 'yes' }],
    rulesOut: [
      { reply: otherThan('dpopNonce', 'status400'), because: reasons.reply },
      { dpopUsed: otherThan('yes'), because: reasons.dpopUsed },
    ],
  },
  requestInvalid: {
    proves: [{ reply: 'invalidRequest' }],
    points: [{ reply: 'status400' }],
    rulesOut: [{ reply: otherThan('invalidRequest', 'status400'), because: reasons.reply }],
  },
  methodNotAllowed: {
    proves: [{ reply: ['wrongMethod', 'status405'] }],
    rulesOut: [{ reply: otherThan('wrongMethod', 'status405'), because: reasons.reply }],
  },
  resourceNotFound: {
    proves: [{ reply: 'noResource' }, { address: 'object' }],
    points: [{ reply: 'status404' }],
    rulesOut: [
      { reply: otherThan('noResource', 'status404'), because: reasons.reply },
      { address: otherThan('object'), because: reasons.address },
    ],
  },
  pathNotFound: {
    proves: [{ reply: 'noPath' }, { address: 'path' }],
    points: [{ reply: 'status404' }],
    rulesOut: [
      { reply: otherThan('noPath', 'status404'), because: reasons.reply },
      { address: otherThan('path'), because: reasons.address },
    ],
  },
  orgUrlWrong: {
    proves: ['okta-address.unfilled', 'okta-address.schemeInside', 'okta-address.wwwHost', { reply: 'wrongAddress' }, { address: 'host' }],
    points: [{ reply: ['html', 'status404', 'unreachable'] }],
    rulesOut: [
      { reply: otherThan('html', 'wrongAddress', 'status404', 'unreachable'), because: reasons.reply },
      { address: otherThan('host'), because: reasons.address },
    ],
  },
  featureUnavailable: {
    proves: [{ reply: 'feature' }],
    points: [{ reply: 'status401' }],
    rulesOut: [{ reply: otherThan('feature', 'status401'), because: reasons.reply }],
  },
  originNotAllowed: {
    proves: [{ reply: 'origin' }],
    rulesOut: [{ reply: otherThan('origin'), because: reasons.reply }],
  },
  rateLimited: {
    proves: [{ reply: 'throttled' }, { limits: 'other' }],
    points: [{ reply: 'status429' }],
    rulesOut: [
      { reply: otherThan('throttled', 'status429'), because: reasons.reply },
      { limits: otherThan('other'), because: reasons.limits },
    ],
  },
  concurrencyLimited: {
    proves: [{ reply: 'concurrency' }, { limits: 'zero' }],
    points: [{ reply: 'status429' }],
    rulesOut: [
      { reply: otherThan('concurrency', 'status429'), because: reasons.reply },
      { limits: otherThan('zero'), because: reasons.limits },
    ],
  },
  clientRateLimited: {
    proves: [{ reply: 'clientLimit' }, { limits: 'signIn' }],
    points: [{ reply: 'status429' }],
    rulesOut: [
      { reply: otherThan('clientLimit', 'status429'), because: reasons.reply },
      { limits: otherThan('signIn'), because: reasons.limits },
    ],
  },
  factorSendThrottled: {
    proves: [{ reply: 'sendThrottled' }, { limits: 'send' }],
    points: [{ reply: 'status429' }],
    rulesOut: [
      { reply: otherThan('sendThrottled', 'status429'), because: reasons.reply },
      { limits: otherThan('send'), because: reasons.limits },
    ],
  },
  oktaUnavailable: {
    proves: [{ reply: 'serverError' }],
    points: [{ reply: 'status5xx' }, { whose: 'okta' }],
    rulesOut: [
      { reply: otherThan('serverError', 'status5xx'), because: reasons.reply },
      { whose: otherThan('okta'), because: reasons.whose },
    ],
  },
  agentUnavailable: {
    proves: [{ reply: 'agent' }],
    points: [{ reply: 'status5xx' }, { whose: 'okta' }],
    rulesOut: [
      { reply: otherThan('agent', 'status5xx'), because: reasons.reply },
      { whose: otherThan('okta'), because: reasons.whose },
    ],
  },
  oktaUnreachable: {
    proves: [{ reply: 'unreachable' }, { connect: 'nothing' }],
    points: [{ reply: 'noAnswer' }],
    rulesOut: [
      { reply: otherThan('unreachable', 'noAnswer'), because: reasons.reply },
      { connect: otherThan('nothing'), because: reasons.connect },
    ],
  },
  tlsIntercepted: {
    proves: [{ reply: 'tls' }, { connect: 'certificate' }],
    points: [{ reply: 'noAnswer' }],
    rulesOut: [
      { reply: otherThan('tls', 'noAnswer'), because: reasons.reply },
      { connect: otherThan('certificate'), because: reasons.connect },
    ],
  },
  proxyBlocked: {
    proves: [{ reply: 'proxy' }, { whose: 'proxy' }, { connect: 'proxy' }],
    points: [{ reply: ['html', 'status403', 'status5xx', 'noAnswer'] }],
    rulesOut: [
      { reply: otherThan('proxy', 'html', 'status403', 'status5xx', 'noAnswer'), because: reasons.reply },
      { whose: otherThan('proxy'), because: reasons.whose },
      { connect: otherThan('proxy'), because: reasons.connect },
    ],
  },
  otherService: {
    proves: [{ reply: 'otherService' }],
    rulesOut: [{ reply: otherThan('otherService'), because: reasons.reply }],
  },
  clientFault: {
    proves: [{ reply: 'program' }],
    rulesOut: [{ reply: otherThan('program'), because: reasons.reply }],
  },
  noErrorFound: {
    proves: [{ reply: 'success' }],
    rulesOut: [{ reply: otherThan('success'), because: reasons.reply }],
  },
} satisfies CausesTable<typeof questions>
