import { oktaNamed } from '@/lib/okta/named'
import type { Message } from './messages'
import { parties, partiesOf } from './parties'

/**
 * The messages that Okta may have a part in: not those of another identity provider, and where nothing in the text names Okta, not those that tell a sender or a
 * recipient who is somebody else, nor parts of any.
 */
export function oktas(messages: readonly Message[], text: string): Message[] {
  const judged = messages.map((message) => ({ message, about: parties(message).seen.find(({ fact }) => fact === 'okta') }))
  const isNamed = judged.some(({ about }) => about && !about.refuted) || oktaNamed(text) !== undefined || hasAppPath.test(text)
  return judged.flatMap(({ message, about }) => ((about ? about.refuted : !isNamed && isElsewhere(message, text)) ? [] : [message]))
}

/** An address of an app on an org’s own domain. */
const hasAppPath = /\/app\/\w{1,100}\/exk\w{10}/

function isElsewhere(message: Message, text: string): boolean {
  const { issuer, destination } = partiesOf(message)
  // Okta writes these prefixes, and so do few others.
  if (message.kind === 'part') return !text.startsWith('<saml2', message.from)
  const party = message.kind === 'authnRequest' ? destination : issuer
  return party !== undefined && /^(?:https?:\/\/[a-z\d]|urn:\w)/i.test(party.value) && !masked.test(party.value)
}

/** What people write in the place of a name. */
const masked = /redacted|removed|hidden|masked|x{3}|\*{2}|\.{3}|…|[<>[\]{}]/i
