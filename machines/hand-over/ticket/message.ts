import type { Message } from '@/machines/types'
import type { Case } from './case'
import { wordingForTicket } from './says'

/** A ready message with what the reader answered so far. */
export function messageText(message: Message, ticketCase: Omit<Case, 'resolution'>): string {
  const wording = wordingForTicket(ticketCase)
  const said = Object.entries(ticketCase.link.findings.answers).flatMap(([step, answer]) =>
    ['dontKnow', 'skip'].includes(answer) ? [] : [`- ${wording.answer({ step, answer }).join(' ')}`],
  )
  return [
    ...message.lines.map(wording.say),
    ...(said.length > 0 ? ['', 'What I have answered so far:', ...said] : []),
    '',
    `Continue here: ${ticketCase.address}`,
  ]
    .join('\n')
    .replaceAll('`', '')
}
