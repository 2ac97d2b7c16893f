/** What the pastes of a case say of each other. */
export const joinWords = {
  'join.requestLogged': 'The request {join.requestLogged|that failed} is in the System Log: both are about the same attempt',
  'join.audienceDiffers': 'The response is for another audience than the issuer in the service provider’s request',
  'join.destinationDiffers': 'The response was sent to another URL than the request asked for',
  'join.issuerDiffers': 'The response names another issuer than the metadata',
  'join.certificateDiffers': 'The certificate in the response is not in the metadata',
} as const
