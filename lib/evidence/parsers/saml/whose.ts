import { oktaNamed } from '@/lib/okta/named'
import type { Message } from './messages'
import { parties, partiesOf } from './parties'

/**
 * The messages that Okta may have sent or may receive. Drops those of another identity provider; where the text does not name Okta, also those with a sender or
 * recipient who is somebody else, and fragments.
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
  // Few others than Okta use this prefix.
  if (message.kind === 'part') return !text.startsWith('<saml2', message.from)
  const party = message.kind === 'authnRequest' ? destination : issuer
  return party !== undefined && /^(?:https?:\/\/[a-z\d]|urn:\w)/i.test(party.value) && !masked.test(party.value)
}

/** A mask in place of a name. */
const masked = /redacted|removed|hidden|masked|x{3}|\*{2}|\.{3}|…|[<>[\]{}]/i
