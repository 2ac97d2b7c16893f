import type { Span } from '@/lib/evidence/types'
import { attributeOf, within, wordsOf } from './elements'
import type { Kind, Message } from './messages'
import { partiesOf } from './parties'

/**
 * The fields of a message, as written, to compare several messages. `id`: the ID, or the entity ID of metadata. `acsUrls`: where responses may go, of a request
 * or metadata. `certificates`: in base64 without line breaks. `isWhole`: nothing of the message is missing.
 */
type SamlFields = {
  kind: Kind
  isWhole: boolean
  from: number
  to: number
  id?: string
  issuer?: string
  destination?: string
  inResponseTo?: string
  nameIdFormat?: string
  notBefore?: string
  notOnOrAfter?: string
  recipients: string[]
  audiences: string[]
  acsUrls: string[]
  certificates: string[]
}

/** The fields of one message. `pasted`: maps its spans to the paste. */
export function fields(message: Message, pasted: (place: Span) => Span): SamlFields {
  const { kind, root, isWhole, at } = message
  const { issuer, destination, recipients, audiences, inResponseTo } = partiesOf(message)
  const conditions = within(root, 'Conditions')[0]
  const one = (name: string, value: string | undefined) => (value === undefined ? {} : { [name]: value })
  return {
    kind,
    isWhole,
    ...pasted(at()),
    ...one('id', kind === 'metadata' ? issuer?.value : attributeOf(root, 'ID')?.value),
    ...one('issuer', issuer?.value),
    ...one('destination', destination?.value),
    ...one('inResponseTo', inResponseTo?.value),
    ...one('nameIdFormat', attributeOf(within(root, kind === 'authnRequest' ? 'NameIDPolicy' : 'NameID')[0], 'Format')?.value),
    ...one('notBefore', attributeOf(conditions, 'NotBefore')?.value),
    ...one('notOnOrAfter', attributeOf(conditions, 'NotOnOrAfter')?.value),
    recipients: recipients.map(({ value }) => value),
    audiences: audiences.map(({ value }) => value),
    acsUrls: acsUrls(message),
    certificates: [...new Set(within(root, 'X509Certificate').map((certificate) => wordsOf(certificate).replace(/\s+/g, '')))],
  }
}

function acsUrls({ root }: Message): string[] {
  const own = attributeOf(root, 'AssertionConsumerServiceURL')
  const listed = within(root, 'AssertionConsumerService').map((service) => attributeOf(service, 'Location'))
  return [own, ...listed].flatMap((url) => (url ? [url.value] : []))
}
