/** What each fact of a pasted key set says. */
export const jwksWords = {
  'jwks.signatureValid': 'The token’s signature is valid: it was made with the pasted key',
  'jwks.keys': 'Keys in the paste: {jwks.keys|some}',
  'jwks.kidPresent': 'The key that the token names is among the pasted keys',
  'jwks.privateKeyPasted': 'The paste contains a private key: whoever has it can sign as its owner',
} as const

/** What a fact says when a paste rules it out. */
export const jwksRefutedWords = {
  'jwks.signatureValid': 'The token’s signature does not match the key of that name',
  'jwks.kidPresent': 'The key that the token names is not among the pasted keys',
} as const
