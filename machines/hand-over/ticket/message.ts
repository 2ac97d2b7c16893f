import { indefinite } from '@/machines/engine/causes-table'
import { written } from '@/machines/knowledge/fill'
import type { Blank, Message } from '@/machines/types'
import type { Case } from './case'
import { factsOf, wordingForTicket } from './says'

export const blank = '____'
/** Facts that a message tells: enough to see what it is about. */
const most = 4

/** A ready message with what is known so far, and the link. */
export function messageText({ hello, blanks, please, never }: Message, ticketCase: Omit<Case, 'resolution'>): string {
  const { address, link, sent } = ticketCase
  const wording = wordingForTicket(ticketCase)
  const { values } = wording
  const filled = ({ known = [] }: Blank) => known.flatMap((fact) => (values[fact] ? [written(fact, values[fact])] : []))[0]
  const answered = Object.entries(link.findings.answers).flatMap(([step, answer]) =>
    indefinite.includes(answer) ? [] : [wording.answer({ step, answer }).join(' ')],
  )
  const { ids, times, others } = factsOf(ticketCase)
  const telling = [...others].sort((a, b) => Number(b in values) - Number(a in values))
  const shown = [...telling.slice(0, most), ...ids, ...times].map(wording.fact)
  const said = [...answered, ...shown]
  return [
    hello,
    '',
    ...blanks.map((one) => `${one.words}: ${filled(one) ?? blank}`),
    ...(said.length > 0 ? ['', sent === undefined ? 'What is known so far:' : 'What a link says so far:', ...said.map((line) => `- ${line}`)] : []),
    '',
    'Please look up and send me:',
    ...please
      .map(wording.say)
      .filter((line) => !line.includes(blank))
      .map((line, i) => `${i + 1}. ${line}`),
    '',
    never,
    '',
    `Continue here: ${address}`,
  ]
    .join('\n')
    .replaceAll('`', '')
}
