import { attributeOf, everything, within, wordsOf } from '@/lib/evidence/parsers/saml/elements'
import { messagesIn } from '@/lib/evidence/parsers/saml/messages'
import type { Element } from '@/lib/evidence/parsers/saml/xml'
import type { Fields } from './types'

/** Attributes of elements that say how a message is meant (saml-core and saml-metadata of SAML 2.0). */
const attributes: readonly [element: string, attribute: string][] = [
  ['StatusCode', 'Value'],
  ['SubjectConfirmationData', 'Recipient'],
  ['NameID', 'Format'],
  ['NameIDPolicy', 'Format'],
  ['NameIDPolicy', 'AllowCreate'],
  ['SignatureMethod', 'Algorithm'],
  ['DigestMethod', 'Algorithm'],
  ['SingleSignOnService', 'Location'],
  ['AssertionConsumerService', 'Location'],
]
const ofRoot = ['Destination', 'AssertionConsumerServiceURL', 'ProtocolBinding', 'ForceAuthn', 'IsPassive', 'entityID'] as const
const texts = ['Issuer', 'Audience', 'AuthnContextClassRef'] as const

/** The last SAML message of a text, encoded or not. Undefined where it holds none. */
export function samlFields(text: string): Fields | undefined {
  const message = messagesIn(text).messages.at(-1)
  if (message === undefined) return undefined
  const { root } = message
  const fields = new Map<string, string>([['kind of message', root.name]])
  const set = (name: string, value: string | undefined) => value !== undefined && value !== '' && fields.set(name, value)
  for (const name of ofRoot) set(name, attributeOf(root, name)?.value)
  for (const name of texts) set(name, listed(within(root, name).map(wordsOf)))
  for (const [element, attribute] of attributes)
    set(`${element} ${attribute}`, listed(within(root, element).flatMap((one) => attributeOf(one, attribute)?.value ?? [])))
  set('certificate', listed(within(root, 'X509Certificate').map((one) => wordsOf(one).replace(/\s/g, ''))))
  set('attributes', listed(within(root, 'Attribute').flatMap((one) => attributeOf(one, 'Name')?.value ?? [])))
  set('signed parts', listed(signedParts(root)))
  set('encrypted', within(root, 'EncryptedAssertion').length > 0 ? 'yes' : 'no')
  set('answers a request', attributeOf(root, 'InResponseTo') ? 'yes' : 'no')
  set('NameID', listed(within(root, 'NameID').map(wordsOf)))
  set('ID', attributeOf(root, 'ID')?.value)
  set('IssueInstant', attributeOf(root, 'IssueInstant')?.value)
  const conditions = within(root, 'Conditions')[0]
  const [from, to] = ['NotBefore', 'NotOnOrAfter'].map((name) => Date.parse(attributeOf(conditions, name)?.value ?? ''))
  if (Number.isFinite(from) && Number.isFinite(to)) set('valid for seconds', String((to! - from!) / 1000))
  return fields
}

const listed = (values: readonly string[]) => [...new Set(values)].sort().join(' ')

/** The elements that a signature stands in: it signs its parent. */
const signedParts = (root: Element) =>
  [root, ...everything(root)].filter(({ children }) => children.some(({ name }) => name === 'Signature')).map(({ name }) => name)
