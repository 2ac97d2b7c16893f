import { useEffect } from 'react'
import type { Link } from '@/lib/link/form'
import { seal, unseal } from '@/lib/link/seal'
import { isReceived, replaceWith } from './use-fragment'

/** Whose a case is: undefined where it is the reader's own; `yes` where somebody else sent it, `checked` once the reader pressed “I checked these”. */
export type Sent = Link['received']

/** A link that opened this document is somebody else's, whatever it says of itself: only what this document wrote, or finds after a reload, counts. */
export const sentOf = ({ start, received }: Link): Sent => (start ? undefined : isReceived(location.hash) && !isMarkedHere(received) ? 'yes' : received)

/** The fragments that this document marked. */
const marked = new Set<string>()
const isMarkedHere = (sent: Sent) => sent !== undefined && marked.has(location.hash)

/** Writes into the address that the case came from somebody else, so that a reload and every step from here on know. */
export function useMark(sent: Sent, link: Link) {
  useEffect(() => {
    if (sent === undefined || link.received === sent || marked.has(location.hash)) return
    mark(sent)
  }, [sent, link])
}

/** The rest of the link stays as it came, with the version and the step that it names. On the way back to a page without a case there is none to mark. */
export function mark(sent: 'yes' | 'checked') {
  const read = unseal(location.hash)
  if (!read || read.pairs.length === 0) return
  const fragment = seal([...read.pairs.filter(([key]) => key !== 'received'), ['received', sent]])
  marked.add(fragment)
  replaceWith(fragment)
}

/** How sure a cause is, said of what somebody else pasted and answered. `pasted`: the reader pasted something, too. */
export function asSent(words: string, sent: Sent, pasted: boolean): string {
  const paste = sent === undefined || pasted ? words : words.replace('your paste', 'the sender’s paste')
  return sent === 'yes' ? paste.replace('your answers', 'the sender’s answers') : paste
}
