import type { Pair, SeenFact, Span } from '@/lib/evidence/types'
import { oktaHostIn } from '@/lib/okta/named'
import { attributeOf, firstOf, within, wordsOf } from './elements'
import type { Message } from './messages'

/**
 * Sender and recipient of a message. A fact `…Missing` is refuted where a message, complete or not, has the field. `idpInitiated`: the response answers no
 * request.
 */
export type PartyKey =
  | 'okta'
  | 'oktaIssuer'
  | 'oktaRecipient'
  | 'issuerMissing'
  | 'destinationMissing'
  | 'recipientMissing'
  | 'audienceMissing'
  | 'destinationDiffers'
  | 'idpInitiated'

/** A value of a message and the span that shows it. */
export type ShownValue = Span & { value: string }

export type Parties = { issuer?: ShownValue; destination?: ShownValue; recipients: ShownValue[]; audiences: ShownValue[]; inResponseTo?: ShownValue }

export function partiesOf({ root, kind }: Pick<Message, 'root' | 'kind'>): Parties {
  const confirmed = within(root, 'SubjectConfirmationData')
  const issuer =
    kind === 'metadata' ? attributeOf(within(root, 'EntityDescriptor')[0], 'entityID') : words(firstOf(root, 'Issuer') ?? within(root, 'Issuer')[0])
  const destination = attributeOf(root, 'Destination')
  const inResponseTo = attributeOf(root, 'InResponseTo') ?? confirmed.map((data) => attributeOf(data, 'InResponseTo')).find(Boolean)
  return {
    ...(issuer ? { issuer } : {}),
    ...(destination ? { destination } : {}),
    recipients: confirmed.flatMap((data) => attributeOf(data, 'Recipient') ?? []),
    audiences: within(root, 'Audience').flatMap((audience) => words(audience) ?? []),
    ...(inResponseTo ? { inResponseTo } : {}),
  }
}

export function parties(message: Message): { seen: SeenFact<PartyKey>[]; pairs: Pair[] } {
  const { root, kind, isWhole, at } = message
  const { issuer, destination, recipients, audiences, inResponseTo } = partiesOf(message)
  const seen: SeenFact<PartyKey>[] = okta(message)
  const presence = (fact: PartyKey, found: ShownValue | undefined, where?: Span) => {
    if (found) seen.push({ fact, refuted: true, ...at(found) })
    else if (isWhole) seen.push({ fact, ...at(where) })
  }
  const assertion = within(root, 'Assertion')[0]
  if (kind !== 'metadata' && kind !== 'part') presence('issuerMissing', issuer)
  if (kind === 'response' || kind === 'authnRequest') presence('destinationMissing', destination)
  if (assertion) {
    const head = { from: assertion.from, to: assertion.from + 40 }
    presence('recipientMissing', recipients[0], head)
    presence('audienceMissing', audiences[0], head)
  }
  if (kind === 'response' && (inResponseTo || isWhole)) seen.push({ fact: 'idpInitiated', ...(inResponseTo ? { refuted: true } : {}), ...at(inResponseTo) })
  const other = kind === 'response' && destination ? recipients.find(({ value }) => value !== destination.value) : undefined
  if (destination === undefined || other === undefined) return { seen, pairs: [] }
  return { seen: [...seen, { fact: 'destinationDiffers', ...at(other) }], pairs: [{ of: 'destination', expected: destination.value, found: other.value }] }
}

/** `okta` is refuted where the issuer is known to be somebody else’s and the message is not for Okta. */
function okta(message: Message): SeenFact<PartyKey>[] {
  const { at, kind, root } = message
  const { issuer, destination, recipients, audiences } = partiesOf(message)
  const services = kind === 'metadata' ? ['SingleSignOnService', 'AssertionConsumerService'].flatMap((name) => within(root, name)) : []
  const addresses = [destination, ...recipients, ...audiences, ...services.map((service) => attributeOf(service, 'Location'))]
  const recipient = addresses.find((address) => address && isOktas(address.value))
  const sender = issuer && isOktas(issuer.value) ? issuer : undefined
  if (issuer && others.test(issuer.value) && recipient === undefined) return [{ fact: 'okta', refuted: true, ...at(issuer) }]
  const id = attributeOf(root, 'ID')
  const place = sender ?? recipient ?? (id && /^id\d{18,32}$/.test(id.value) ? id : undefined)
  if (place === undefined) return []
  return [
    { fact: 'okta', ...at(place) },
    ...(sender ? [{ fact: 'oktaIssuer' as const, ...at(sender) }] : []),
    ...(recipient && kind !== 'metadata' ? [{ fact: 'oktaRecipient' as const, ...at(recipient) }] : []),
  ]
}

/** Names and addresses that Okta makes, on a domain of its own or of the org’s. */
const isOktas = (address: string) =>
  oktaHostIn(address.split('/')[2] ?? '') !== undefined || /\/sso\/saml2\/0oa\w{10}|\/app\/\w{1,100}\/exk\w{10}/.test(address)

const others =
  /^https?:\/\/(?:sts\.windows\.net|login\.microsoftonline\.(?:com|us)|accounts\.google\.com|(?:app|[\w-]{1,60})\.onelogin\.com|[\w.-]{1,100}\.(?:auth0|pingone|jumpcloud|duosecurity)\.com)\/|\/adfs\/services\/trust$|^urn:[\w.-]{1,80}\.auth0\.com$|\/(?:auth\/)?realms\/[\w.-]{1,60}$/i

const words = (element: Parameters<typeof wordsOf>[0]): ShownValue | undefined => {
  const value = wordsOf(element)
  return element && value !== '' ? { value, from: element.from, to: element.to } : undefined
}
