import type { Replies } from './rows'

/**
 * What errors about SAML and SAML messages themselves say: an error’s own words before what a comparison of messages shows. A message that was only copied late
 * proves nothing by its times.
 */
export const federation: Replies = [
  ['samlDecryption', ['saml-error.decryptionFailed']],
  ['samlCertificate', ['saml-error.certificateExpired']],
  ['samlSignature', ['saml-error.signatureInvalid', 'saml-error.signatureMissing']],
  ['samlAudience', ['saml-error.audienceMismatched']],
  ['samlDestination', ['saml-error.destinationMismatched']],
  ['samlIssuer', ['saml-error.issuerMismatched']],
  ['samlTime', ['saml-error.notYetValid', 'saml-error.expired', 'saml-error.clockSkewed', 'client-error.assertionInFuture']],
  ['samlUser', ['saml-error.userUnmatched', 'saml-error.nameIdPolicyUnmet']],
  ['claimLost', ['saml-error.attributeMissing']],
  ['samlRequest', ['saml-error.requestMalformed', 'saml.overEncoded']],
  ['stale', ['saml-error.inResponseToUnknown', 'saml-error.replayed']],
  ['samlSignature', ['join.certificateDiffers']],
  ['samlAudience', ['join.audienceDiffers']],
  ['samlDestination', ['join.destinationDiffers', 'har.destinationDiffers']],
  ['samlIssuer', ['join.issuerDiffers']],
  ['samlStatus', ['saml-error.statusNotSuccess', 'saml.statusNotSuccess']],
  ['noAssertion', ['saml-error.responseMissing']],
  ['inboundFailed', ['saml-error.inboundFailed', 'saml-error.responseMalformed', 'okta-system-log.federationRefused', 'oauth-error.invalid_saml_assertion']],
  ['samlTime', ['saml.notYetValid']],
]
