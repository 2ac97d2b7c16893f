import { refused } from '@/components/ui/copy'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import { org } from '@/lib/org/org'
import type { Case } from '@/machines/hand-over/ticket/case'
import { leakOf } from '@/machines/hand-over/ticket/flavours'
import { ticketMail } from '@/machines/hand-over/ticket/mail'

/** Where the organisation takes tickets, as its own file says: a page, a mail with the short text, or both. */
export function TicketSystem({ ticketCase, secrets }: { ticketCase: Case; secrets: readonly Secret[] }) {
  const { url, mail } = org.ticket ?? {}
  if (url === undefined && mail === undefined) return null
  return (
    <ul className="mt-3 space-y-1">
      {url === undefined ? null : (
        <li>
          <a href={url} target="_blank" rel="noopener noreferrer" className="inline-flex min-h-11 items-center">
            Open the ticket system
          </a>
        </li>
      )}
      {mail === undefined ? null : (
        <li>
          <MailLink ticketCase={ticketCase} secrets={secrets} mail={mail} />
        </li>
      )}
    </ul>
  )
}

function MailLink({ ticketCase, secrets, mail }: { ticketCase: Case; secrets: readonly Secret[]; mail: Parameters<typeof ticketMail>[1] }) {
  const { address, subject, body } = ticketMail(ticketCase, mail)
  const leak = leakOf({ text: `${subject}\n${body}` }, secrets)
  return leak === undefined ? (
    <a href={address} className="inline-flex min-h-11 items-center">
      Write a mail with the short text to {mail.to}
    </a>
  ) : (
    <p className="font-semibold text-bad">{refused(leak, 'offered as a mail')}</p>
  )
}
