import type { Span } from '@/lib/evidence/types'
import { oktaNamed } from '@/lib/okta/named'
import { vendors } from '../other-vendor/vendors'

/** Where a text shows that Okta takes part: by name, or by words that only its pages and its log use. */
export function oktaIn(text: string): Span | undefined {
  const match = ownWords.exec(text)
  return oktaNamed(text) ?? (match ? { from: match.index, to: match.index + match[0].length } : undefined)
}

const ownWords =
  /\bUnable to validate incoming SAML Assertion|\bGENERAL_NONSUCCESS\b|\bdid not designate us as the target|\bUnable to match (?:the )?transformed username|\bUnable to transform email to username|\bUnable to validate user due to invalid status|\bapp\.auth\.s[ls]o\.saml\.|\bdigital signature in the SAML response did not validate|\bIssuer in the SAML response did not match the Issuer configured|\bis not the configured Name ID Format|\bDescription:\s{0,4}Bad SAML request/i

const { entra, adfs, auth0, google, keycloak, oneLogin, ping, duo, jumpCloud, oracle } = vendors
const providers: { own?: RegExp; host?: RegExp }[] = [entra, adfs, auth0, google, keycloak, oneLogin, ping, duo, jumpCloud, oracle]

/** Another identity provider is named, in a text or a line of it: without Okta beside it, the failure is about that one. */
export const isOthers = (text: string) => providers.some(({ own, host }) => own?.test(text) || host?.test(text)) && oktaIn(text) === undefined

/** A text that teaches or searches: a query, a table of errors, remedies under their headings, or a sentence that says when one appears. */
export const isLesson = (text: string) =>
  /\bth(?:is|e) (?:error|message) (?:occurs|appears|means|can occur|usually means|is shown|is displayed) (?:when|if|that)\b|\bone of the following (?:error|message)s?\b|\boutcome\.reason ?(?::? ?\(|eq\b|==)|^\|? ?(?:error|message|symptom)s?(?: message)? {0,20}\| {0,20}(?:likely )?(?:cause|meaning|fix|solution|description|(?:error )?code {0,20}\| {0,20}(?:description|meaning))/im.test(
    text,
  ) || new Set([...text.matchAll(headings)].map(([, heading]) => heading!.toLowerCase())).size > 1

/** A question has none of these, or one. */
const headings = /^[ \t]{0,8}[>*#•-]{0,4} ?\*{0,2}(diagnosis|fix|solution|resolution|explanation|corrective action|how to fix|why it works)\*{0,2} ?[:|]/gim

/** In the System Log the same word is the reason of any sign-in that failed. */
export const isOtherEvent = (text: string) =>
  /\beventType\b|\buser\.session\.start\b/.test(text) && !/\bauth_via_(?:inbound_SAML|IDP)\b|incoming SAML/i.test(text)
