import { type Span, Unreadable } from '@/lib/evidence/types'
import { attributeOf, everything } from './elements'
import { type Encoded, encodedIn } from './encoded'
import { type Element, parse } from './xml'

export type Kind = 'response' | 'authnRequest' | 'logoutRequest' | 'logoutResponse' | 'assertion' | 'metadata' | 'part'

/**
 * One message of a text. `isWhole`: nothing of it is missing, so that a missing element is a fact. `at`: the span that shows an element or attribute; of an
 * encoded message always its beginning.
 */
export type Message = { kind: Kind; root: Element; isWhole: boolean; from: number; at: (part?: Span) => Span; encoded?: Encoded }

/** The messages of a text in its order, decoded or not, each once; `failure`: why the last that could not be read could not. */
export function messagesIn(text: string): { messages: Message[]; failure?: Unreadable } {
  const decoded = xmlIn(text)
  const { found, failure } = encodedIn(text)
  const messages = [...decoded.messages]
  let why = decoded.failure ?? failure
  for (const encoded of found) {
    const read = xmlIn(encoded.xml)
    const at = () => encoded.shown
    const inner = read.messages.length > 0 ? read.messages : read.failure || !encoded.xml.includes('SAML:2.0:') ? [] : fragment(encoded.xml)
    for (const one of inner) messages.push({ ...one, isWhole: one.isWhole && encoded.isWhole, from: encoded.shown.from, at, encoded })
    if (read.failure) why = new Unreadable(read.failure.message, encoded.shown.from)
    else if (inner.length === 0) why ??= new Unreadable('The value decodes to XML, but not to a SAML message.', encoded.shown.from)
  }
  const known = new Set<string>()
  const once = messages.filter(({ root, kind }) => {
    const id = attributeOf(root, 'ID')?.value
    const isNew = id === undefined || !known.has(`${kind} ${id}`)
    known.add(`${kind} ${id}`)
    return isNew
  })
  return { messages: once.sort((a, b) => a.from - b.from).slice(-most), ...(why ? { failure: why } : {}) }
}

/** Most messages of a text; the last ones count. */
const most = 200

/** The elements that are a message, and the parts of one that people paste alone. */
const kinds: Record<string, Kind> = {
  Response: 'response',
  AuthnRequest: 'authnRequest',
  LogoutRequest: 'logoutRequest',
  LogoutResponse: 'logoutResponse',
  Assertion: 'assertion',
  EntityDescriptor: 'metadata',
  EntitiesDescriptor: 'metadata',
}
const roots =
  /<(?:([A-Za-z][\w.-]{0,40}):)?(Response|AuthnRequest|Logout(?:Request|Response)|(?:Encrypted)?Assertion|Entit(?:y|ies)Descriptor|Status(?:Code)?|Conditions|AudienceRestriction|Subject(?:Confirmation(?:Data)?)?|NameID(?:Policy)?)(?=[\s>/])/g

function xmlIn(text: string): { messages: Message[]; failure?: Unreadable } {
  const messages: Message[] = []
  let failure: Unreadable | undefined
  let declaration: number | undefined
  roots.lastIndex = 0
  for (let match = roots.exec(text); match !== null; match = roots.exec(text)) {
    if (!isSaml(text, match)) {
      if (isOfOldVersion(text, match.index)) roots.lastIndex = closing(text, match, match.index) ?? text.length
      continue
    }
    declaration ??= text.search(/<!(?:ENTITY\b|DOCTYPE\s{1,20}(?!html))/i)
    if (declaration >= 0)
      return { messages: [], failure: new Unreadable('The XML declares a document type or entities. No SAML message does that, but attacks do.', declaration) }
    try {
      const { message, to } = messageAt(text, match.index)
      messages.push(message)
      roots.lastIndex = to
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error
      failure = error
      // Skips the rest of an unreadable message: its inner elements are no messages.
      roots.lastIndex = closing(text, match, error.at) ?? text.length
    }
  }
  return { messages, ...(failure ? { failure } : {}) }
}

function messageAt(text: string, from: number): { message: Message; to: number } {
  const { root, to, isWhole } = parse(text, from)
  const kind = kinds[root.name] ?? 'part'
  if (kind !== 'part' && root.attributes.size === 0) throw new Unreadable('The first tag of the message is damaged: it has no attributes.', from)
  const tag = { from, to: Math.min(root.to, text.indexOf('>', from) + 1 || root.to) }
  const at = (part?: Span) => (part ? { from: part.from, to: part.to } : tag)
  return { message: { kind, root, isWhole: isWhole && kind !== 'part' && !isTorn(root), from, at }, to }
}

/** Of version 2.0, and not within a message of another protocol (WS-Trust, WS-Federation). */
function isSaml(text: string, { index, 1: prefix = '', 2: name = '' }: RegExpExecArray): boolean {
  const tag = text.slice(index, index + 3000).split('>', 1)[0]!
  if (isOfOldVersion(text, index)) return false
  if (!tag.includes('urn:oasis:names:tc:SAML:2.0:') && !/^saml/i.test(prefix) && !(prefix === 'md' && name.endsWith('Descriptor'))) return false
  return !text.slice(Math.max(0, index - 5000), index).includes('RequestSecurityTokenResponse')
}

const isOfOldVersion = (text: string, from: number) => /SAML:1\.\d:(?:assertion|protocol)/.test(text.slice(from, from + 3000).split('>', 1)[0]!)

/** Where the element ends that a match begins, looked for from an offset. */
function closing(text: string, [found]: RegExpExecArray, from: number): number | undefined {
  const end = text.indexOf(`</${found.slice(1)}`, from)
  return end < 0 ? undefined : end + found.length
}

/** Mail that quotes with `>` ends a tag before its attributes. */
const isTorn = (root: Element) => [root, ...everything(root)].some(({ text }) => /^\s{0,40}[\w:]{1,40}="/.test(text))

/** What is left of a message that lost its beginning. */
function fragment(xml: string): Message[] {
  const first = xml.indexOf('<')
  const start = /AuthnRequest|NameIDPolicy|RequestedAuthnContext|AssertionConsumerService(?:URL|Index)=|ProtocolBinding=/.test(xml)
    ? 'authnRequest'
    : /<[\w.-]{0,20}:?(?:EncryptedAssertion|Assertion|Status|StatusCode|Attribute|AuthnStatement|SubjectConfirmation|Conditions)[\s/>]/.test(xml)
      ? 'response'
      : 'part'
  const { root } = parse(`<lost>${first < 0 ? '' : xml.slice(first)}`, 0)
  return [{ kind: start, root, isWhole: false, from: 0, at: () => ({ from: 0, to: 0 }) }]
}
