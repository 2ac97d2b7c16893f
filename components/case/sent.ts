import { useEffect } from 'react'
import type { Link } from '@/lib/link/form'
import { seal, unseal } from '@/lib/link/seal'
import { isReceived, replaceWith } from './use-fragment'

/** Whose a case is: undefined where it is the reader's own; `yes` where somebody else sent it, `checked` once the reader pressed “I checked these”. */
export type Sent = Link['received']

/** A link that opened this document is somebody else's, whatever it says of itself: only what this document wrote, or finds after a reload, counts. */
export const sentOf = ({ start, received }: Link, fragment: string): Sent =>
  start ? undefined : isReceived(fragment) && !marked.has(fragment) ? 'yes' : received

/** The fragments that this document marked. */
const marked = new Set<string>()

/**
 * Writes into the address that the case came from somebody else, so that a reload and every step from here on know. `fragment`: what is shown; the address may be
 * that of another page already.
 */
export function useMark(sent: Sent, link: Link, fragment: string) {
  useEffect(() => {
    if (sent === undefined || link.received === sent || marked.has(fragment) || location.hash !== fragment) return
    mark(sent)
  }, [sent, link, fragment])
}

/** The rest of the link stays as it came, with the version and the step that it names. */
export function mark(sent: 'yes' | 'checked') {
  const pairs = unseal(location.hash)?.pairs.filter(([key]) => key !== 'received') ?? []
  const fragment = seal([...pairs, ['received', sent]])
  marked.add(fragment)
  replaceWith(fragment)
}

/** How sure a cause is, said of what somebody else pasted and answered. `pasted`: the reader pasted something, too. */
export function asSent(words: string, sent: Sent, pasted: boolean): string {
  const paste = sent === undefined || pasted ? words : words.replace('your paste', 'the sender’s paste')
  return sent === 'yes' ? paste.replace('your answers', 'the sender’s answers') : paste
}
