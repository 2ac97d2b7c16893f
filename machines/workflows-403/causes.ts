import { otherThan } from '@/machines/engine/causes-table'
import type { CausesTable } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** Why an answer rules a cause out, in the words that “Ruled out” shows. */
const reasons = {
  error: 'The card’s error says something else.',
  connector: 'The card belongs to another connector.',
  granted: 'The app’s scopes show otherwise.',
  reauthorized: 'The connection was reauthorized since.',
  connectionUsed: 'The card uses the connection that was checked.',
  role: 'The account holds the admin role.',
}

/** Causes of a Workflows card that fails with 403. A bare 403 points to every refusal whose words were lost on the way. */
export const causes = {
  scopeNotGranted: {
    proves: [{ granted: 'no' }],
    points: [{ error: ['insufficientScope', 'status403'] }, { connector: 'okta' }],
    rulesOut: [
      { error: otherThan('insufficientScope', 'status403'), because: reasons.error },
      { connector: otherThan('okta'), because: reasons.connector },
      { granted: otherThan('no'), because: reasons.granted },
    ],
  },
  connectionNotReauthorized: {
    proves: [{ reauthorized: 'no' }],
    points: [{ error: ['insufficientScope', 'status403'] }, { connector: 'okta' }, { granted: 'yes' }],
    rulesOut: [
      { error: otherThan('insufficientScope', 'status403'), because: reasons.error },
      { connector: otherThan('okta'), because: reasons.connector },
      { granted: otherThan('yes'), because: reasons.granted },
      { reauthorized: otherThan('no'), because: reasons.reauthorized },
    ],
  },
  scopeNotListed: {
    proves: [{ granted: 'notListed' }],
    points: [{ error: ['insufficientScope', 'status403'] }, { connector: 'okta' }],
    rulesOut: [
      { error: otherThan('insufficientScope', 'status403'), because: reasons.error },
      { connector: otherThan('okta'), because: reasons.connector },
      { granted: otherThan('notListed'), because: reasons.granted },
    ],
  },
  wrongConnection: {
    proves: [{ connectionUsed: 'another' }],
    points: [{ error: ['insufficientScope', 'status403'] }, { connector: 'okta' }, { granted: 'yes' }],
    rulesOut: [
      { error: otherThan('insufficientScope', 'status403'), because: reasons.error },
      { connector: otherThan('okta'), because: reasons.connector },
      { granted: otherThan('yes'), because: reasons.granted },
      { connectionUsed: otherThan('another'), because: reasons.connectionUsed },
    ],
  },
  adminRoleMissing: {
    proves: [{ error: 'noPermission' }, { role: 'missing' }],
    points: [{ error: 'status403' }, { connector: 'okta' }],
    rulesOut: [
      { error: otherThan('noPermission', 'status403'), because: reasons.error },
      { connector: otherThan('okta'), because: reasons.connector },
      { role: otherThan('missing'), because: reasons.role },
    ],
  },
  appNotAssigned: {
    proves: [{ error: 'notAssigned' }],
    rulesOut: [{ error: otherThan('notAssigned'), because: reasons.error }],
  },
  endpointRefusesOauth: {
    proves: [{ error: 'invalidSession' }],
    points: [{ error: 'status403' }, { connector: 'okta' }],
    rulesOut: [
      { error: otherThan('invalidSession', 'status403'), because: reasons.error },
      { connector: otherThan('okta'), because: reasons.connector },
    ],
  },
  objectStateForbids: {
    proves: [{ error: 'otherCode' }],
    rulesOut: [{ error: otherThan('otherCode'), because: reasons.error }],
  },
  networkBlocked: {
    proves: [{ error: 'html' }],
    points: [{ error: 'status403' }],
    rulesOut: [{ error: otherThan('html', 'status403'), because: reasons.error }],
  },
  connectionExpired: {
    proves: [{ error: 'expired' }],
    rulesOut: [{ error: otherThan('expired'), because: reasons.error }],
  },
  dpopRequired: {
    proves: [{ error: 'dpop' }],
    rulesOut: [{ error: otherThan('dpop'), because: reasons.error }],
  },
  rateLimited: {
    proves: [{ error: 'status429' }],
    rulesOut: [{ error: otherThan('status429'), because: reasons.error }],
  },
  otherServiceRefused: {
    proves: [{ error: 'otherService' }, { connector: 'other' }],
    points: [{ error: 'status403' }],
    rulesOut: [
      { error: otherThan('otherService', 'status403'), because: reasons.error },
      { connector: otherThan('other'), because: reasons.connector },
    ],
  },
  flowFault: {
    proves: [{ error: 'fault' }],
    rulesOut: [{ error: otherThan('fault'), because: reasons.error }],
  },
} satisfies CausesTable<typeof questions>
