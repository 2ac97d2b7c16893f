import type { Org } from '@/lib/org/org'
import type { Case } from './case'
import { marks } from './dialects'
import { wordingForTicket } from './says'
import { shortest, shortTextOf } from './ticket'

/** What programs and systems pass on of a `mailto:` address, in characters. */
const longest = 1900

export type Mail = { address: string; subject: string; body: string }

/** A mail with the short text to where the organisation takes tickets (RFC 6068). Encoded, it is longer: what is too long then is shortened again. */
export function ticketMail(ticketCase: Case, { to, subject }: NonNullable<NonNullable<Org['ticket']>['mail']>): Mail {
  const title = wordingForTicket(ticketCase).title(ticketCase.resolution.step).replaceAll('`', '')
  const line = [...(ticketCase.link.sample && ticketCase.sent === undefined ? ['SAMPLE'] : []), ...(subject ? [subject] : []), title].join(': ')
  const short = shortTextOf(ticketCase)
  for (let limit = shortest; ; limit -= 100) {
    const body = short(marks.plain, marks.html, limit).text
    const address = `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(line)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
    if (address.length <= longest || limit <= 0) return { address, subject: line, body }
  }
}
