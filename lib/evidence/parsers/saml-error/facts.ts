import { statuses } from '../saml/codes'
import type { StatusKey } from '../saml/status'
import { withoutValues } from '../without-values'

/** Why a SAML sign-in failed, as service providers, their libraries and Okta say it. */
export const reasons = [
  'inboundFailed',
  'signatureInvalid',
  'signatureMissing',
  'audienceMismatched',
  'destinationMismatched',
  'issuerMismatched',
  'notYetValid',
  'expired',
  'clockSkewed',
  'userUnmatched',
  'nameIdPolicyUnmet',
  'attributeMissing',
  'requestMalformed',
  'responseMalformed',
  'inResponseToUnknown',
  'replayed',
  'responseMissing',
  'decryptionFailed',
  'certificateExpired',
  'statusNotSuccess',
] as const

export type Reason = (typeof reasons)[number]

/** `okta` is there only where Okta is named or speaks: without it, the failure may be any identity provider’s. */
export type Key = Reason | Exclude<StatusKey, 'statusSuccess' | 'statusOther'> | 'okta'

const keys = [...reasons, ...Object.keys(statuses), 'okta'] as Key[]

export const samlErrorSource = { id: 'saml-error', facts: withoutValues(keys), attempts: true } as const
