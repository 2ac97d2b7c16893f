import { type Rows, rows } from './rows'

/**
 * What errors about SAML and SAML messages themselves say: an error’s own words before what a comparison of messages shows. A message that was only copied late
 * proves nothing by its times.
 */
export const federation: Rows = {
  ...rows('samlCertificate', 'saml-error.certificateExpired'),
  ...rows('samlSignature', 'saml-error.signatureInvalid', 'saml-error.signatureMissing'),
  ...rows('samlAudience', 'saml-error.audienceMismatched'),
  ...rows('samlDestination', 'saml-error.destinationMismatched'),
  ...rows('samlIssuer', 'saml-error.issuerMismatched'),
  ...rows('samlTime', 'saml-error.notYetValid', 'saml-error.expired', 'saml-error.clockSkewed', 'client-error.assertionInFuture'),
  ...rows('samlUser', 'saml-error.userUnmatched', 'saml-error.nameIdPolicyUnmet', 'saml-error.attributeMissing'),
  ...rows('samlRequest', 'saml-error.requestMalformed', 'saml.overEncoded'),
  ...rows('stale', 'saml-error.inResponseToUnknown', 'saml-error.replayed'),
  ...rows('samlSignature', 'join.certificateDiffers'),
  ...rows('samlAudience', 'join.audienceDiffers'),
  ...rows('samlDestination', 'join.destinationDiffers', 'har.destinationDiffers'),
  ...rows('samlIssuer', 'join.issuerDiffers'),
  ...rows('samlStatus', 'saml-error.statusNotSuccess', 'saml.statusNotSuccess'),
  ...rows('noAssertion', 'saml-error.responseMissing'),
  ...rows('inboundFailed', 'saml-error.inboundFailed', 'saml-error.responseMalformed', 'okta-system-log.federationRefused'),
  ...rows('samlTime', 'saml.notYetValid'),
}
