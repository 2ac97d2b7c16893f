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
