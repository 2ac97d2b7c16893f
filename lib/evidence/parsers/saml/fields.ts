import type { Span } from '@/lib/evidence/types'
import { attributeOf, within, wordsOf } from './elements'
import type { Kind, Message } from './messages'
import { partiesOf } from './parties'

/**
 * What a message says of itself, word by word, for comparisons of several. `id`: an ID, or of metadata its entity ID. `acsUrls`: where answers may go, as a request
 * or metadata tells. Times as written. `certificates`: base64 of each, without line breaks: the same text is the same certificate. `from`, `to`: offsets into the
 * text. `isWhole`: nothing of the message is missing.
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

/** What one message says; `pasted`: the way back from its offsets. */
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
