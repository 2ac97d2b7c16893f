import { openApps } from '@/machines/shared/steps'
import type { Remedy } from '@/machines/types'

/** Sentences that several of the SAML causes share. A message and a certificate stay with the reader: commands name files. */

export const bothSides = 'Outbound: Okta sends the message to an app. Inbound: another identity provider sends it to Okta.'

export const whichSide =
  'Outbound, the message is refused by a page or log of the app. Inbound, by a page of Okta’s, often with “400” and `GENERAL_NONSUCCESS`.'

export const openSamlApp = `Outbound: ${lower(openApps)}, choose the app, open the General tab and choose Edit beside SAML Settings. Apps from Okta’s catalogue have fewer fields, on the General or the Sign On tab.`

export const openProvider =
  'Inbound: open Security > Identity Providers, find the provider, and choose Actions > Configure Identity Provider (check the name of the entry in your version).'

export const inboundFailures =
  'Inbound: in Reports > System Log, search for `(eventType eq "user.authentication.auth_via_IDP" or eventType eq "user.authentication.auth_via_inbound_SAML" or eventType eq "user.authentication.auth_via_social") and outcome.result eq "FAILURE"` and read the reason.'

export const record =
  'Record one sign-in: open the developer tools of the browser, the Network tab, tick Preserve log (Firefox: Persist Logs), sign in, and find the POST with `SAMLResponse` in its form. SAML-tracer shows the same. Paste it here: this page reads it on your device and sends it nowhere.'

export const certificateDetails =
  '`openssl x509 -in cert.pem -noout -subject -dates -fingerprint -sha256` shows the names, the two dates and the thumbprint of a certificate file. Compare the whole thumbprint, not its first characters.'

export const freshSignIn = 'A new sign-in succeeds, once begun at the app and once from the Okta dashboard, in a private window.'

export const inboundSignIn = 'A new sign-in through the provider succeeds, and its event in the System Log shows SUCCESS.'

export const keepAssertion =
  'Do not put a `SAMLResponse` or a capture that holds one into a ticket, a mail, a chat or a site that decodes it: for some minutes it signs its person in, and it holds personal data.'

export const noSamlCheckOff = 'Do not turn off a check of the message (signature, issuer, audience, destination, times) to make the sign-in pass.'

export const changeRisk = 'A changed setting counts for everybody who signs in through this app or provider. Write down the old value first.'

export const retryOnce = 'Try once more, from the start, in a private window: not from a bookmark and not with the Back button.'

export const noPictureOfAddress = 'Send no copy of the address bar and no capture: both can hold a message that signs you in.'

/** What a person can do about a setting that others have to fix. */
export const userReads = (...steps: readonly [string] | readonly [string, string]): Remedy => ({
  by: 'user',
  steps: [...steps, noPictureOfAddress],
  takes: '2 minutes',
  risk: 'None',
})

function lower(sentence: string) {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1)
}
