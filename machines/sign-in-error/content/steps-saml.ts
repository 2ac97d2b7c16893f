import type { Remedy } from '@/machines/types'

/** Sentences that several of the SAML causes share. A message and a certificate stay with the reader: commands name files. */

export const bothSides = 'Outbound, Okta sends the message to an app. Inbound, another identity provider sends it to Okta.'

export const whichSide = 'Outbound, the app’s page or log refuses it. Inbound, Okta’s does, often with “400” and `GENERAL_NONSUCCESS`.'

/** Leaves room for one short sentence behind it in the same step. */
export const openSamlApp =
  'Outbound, open the app’s SAML settings. Applications > Applications > the app > General > SAML Settings > Edit (catalogue apps: General or Sign On).'

export const openProvider =
  'Inbound, open the identity provider. Security > Identity Providers > the provider > Actions > Configure Identity Provider (check its name).'

export const inboundFailures =
  'Inbound, read the reason in the System Log. Search for `(eventType eq "user.authentication.auth_via_IDP" or eventType eq "user.authentication.auth_via_inbound_SAML" or eventType eq "user.authentication.auth_via_social") and outcome.result eq "FAILURE"`.'

export const record =
  'Record one sign-in and paste the `SAMLResponse` here. Developer tools > Network > Preserve log (Firefox: Persist Logs): find the POST that carries it, or use SAML-tracer. It stays on your device.'

export const certificateDetails =
  'Read the certificate. `openssl x509 -in cert.pem -noout -subject -dates -fingerprint -sha256` shows names, dates and thumbprint. Compare the whole thumbprint, not its first characters.'

export const freshSignIn = 'A new sign-in in a private window works, from the app and from the dashboard.'

export const inboundSignIn = 'A new sign-in through the provider shows SUCCESS in the System Log.'

export const keepAssertion =
  'Do not share a `SAMLResponse` or capture (ticket, e-mail, chat, online decoder): for minutes it signs the user in, and it holds personal data.'

export const noSamlCheckOff = 'Do not turn off a SAML check (signature, issuer, audience, destination, times) to let a sign-in pass.'

export const changeRisk = 'It affects everybody who signs in this way. Note the old value first.'

export const retryOnce = 'Try once more in a private window. Start at the beginning, not from a bookmark or with the Back button.'

export const noPictureOfAddress = 'Send no URL and no capture. Both can hold a message that signs you in.'

/** What users can do about a setting that others have to fix. */
export const userReads = (...steps: readonly [string] | readonly [string, string]): Remedy => ({
  by: 'user',
  steps: [...steps, noPictureOfAddress],
  takes: '2 minutes',
  risk: 'None',
})
