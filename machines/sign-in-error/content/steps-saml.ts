import type { Remedy } from '@/machines/types'

/** Sentences that several of the SAML causes share. A message and a certificate stay with the reader: commands name files. */

export const bothSides = 'Outbound, Okta sends the message to an app. Inbound, an identity provider sends it to Okta.'

/** Leaves room for one short sentence behind it in the same step. */
export const openSamlApp = 'Outbound, open the app’s SAML settings. Its General tab > SAML Settings > Edit (catalogue apps: General or Sign On).'

export const openProvider = 'Inbound, open the provider. Security > Identity Providers > Actions > Configure Identity Provider (check its name).'

export const inboundFailures =
  'Inbound, read the reason in the System Log. Search for `eventType sw "user.authentication.auth_via" and outcome.result eq "FAILURE"`.'

export const record =
  'Record one sign-in and paste its `SAMLResponse` here. Use SAML-tracer, or the Network tab with Preserve log (Firefox: Persist Logs). It stays on your device.'

export const certificateDetails =
  'Read the certificate. `openssl x509 -in cert.pem -noout -subject -dates -fingerprint -sha256` shows names, dates and thumbprint. Compare the whole thumbprint.'

export const freshSignIn = 'In a private window, the same sign-in works.'

export const inboundSignIn = 'A new sign-in through the provider shows SUCCESS in the System Log.'

export const keepAssertion = 'Do not share a `SAMLResponse` or a capture, or decode it online: it can sign somebody in.'

export const noSamlCheckOff = 'Do not turn off a SAML check (signature, issuer, audience, destination, times).'

export const changeRisk = 'It affects everybody. Note the old value first.'

export const retryOnce = 'Try once more in a private window. Use no bookmark and no Back button.'

export const noPictureOfAddress = 'Send no URL and no capture. Both can sign somebody in.'

/** What users can do about a setting that others have to fix. */
export const userReads = (...steps: readonly [string] | readonly [string, string]): Remedy => ({
  by: 'user',
  steps: [...steps, noPictureOfAddress],
  takes: '2 minutes',
  risk: 'None',
})
