import { defineFormat, type Kind } from '@/lib/evidence/types'
import { messagesIn } from './messages'
import { nameIdFormats } from './name-id'
import { type Key, proves, unchecked } from './proves'
import { statuses } from './status'
import { termsOf } from './terms'
import { oktas } from './whose'

/**
 * Messages of SAML 2.0 and metadata, as XML or as they are sent: in base64, deflated or not, percent-encoded any number of times, complete or cut off. `okta`:
 * Okta sent it or receives it; messages of others prove nothing. Checks no signature and decrypts nothing. Times in seconds, against the given clock.
 */
export const saml = defineFormat<'saml', Key>({
  id: 'saml',
  facts: {
    response: null,
    assertion: null,
    authnRequest: null,
    logoutRequest: null,
    logoutResponse: null,
    metadata: null,
    okta: null,
    oktaIssuer: null,
    oktaRecipient: null,
    overEncoded: 'count',
    truncated: null,
    ...(Object.fromEntries(Object.keys(statuses).map((key) => [key, null])) as Record<keyof typeof statuses, null>),
    statusSuccess: null,
    statusNotSuccess: null,
    statusOther: null,
    assertionMissing: null,
    assertionEncrypted: null,
    ...(Object.fromEntries(Object.keys(nameIdFormats).map((key) => [key, null])) as Record<keyof typeof nameIdFormats, null>),
    nameIdOther: null,
    nameIdMissing: null,
    nameIdNoEmail: null,
    issuerMissing: null,
    destinationMissing: null,
    recipientMissing: null,
    audienceMissing: null,
    destinationDiffers: null,
    idpInitiated: null,
    responseSigned: null,
    assertionSigned: null,
    requestSigned: null,
    signatureMissing: null,
    sha1: null,
    issued: 'time',
    notBefore: 'time',
    notOnOrAfter: 'time',
    notYetValid: 'seconds',
    windowOver: 'seconds',
    windowOverLongAgo: 'seconds',
    windowShort: 'seconds',
    certificateExpires: 'time',
    certificateExpired: 'seconds',
    metadataExpired: 'seconds',
    forceAuthn: null,
    passive: null,
    authnContextRequested: null,
  } satisfies Record<Key, Kind | null>,
  reads: 'data',
  keeps: 'all',
  attempts: false,
  recognise: (text) => /SAML|saml[p2:]|[A-Za-z\d+/_-]{24}/.test(text),
  read(text, now) {
    const { messages: all, failure } = messagesIn(text)
    const messages = oktas(all, text)
    const { seen, pairs } = proves(messages, now)
    if (all.length === 0 && failure) throw failure
    return { seen, pairs, unchecked: unchecked(messages), terms: termsOf(messages) }
  },
})
