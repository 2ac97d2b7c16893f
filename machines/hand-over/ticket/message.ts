import type { Message } from '@/machines/knowledge/fill'
import type { Case } from './case'
import { tellingOf } from './says'

/** A ready message with what the reader answered so far. */
export function messageText(message: Message, told: Omit<Case, 'resolution'>): string {
  const tell = tellingOf(told)
  const said = Object.entries(told.link.findings.answers).flatMap(([step, answer]) =>
    ['dontKnow', 'skip'].includes(answer) ? [] : [`- ${tell.answer({ step, answer }).join(' ')}`],
  )
  return [...message.lines.map(tell.say), ...(said.length > 0 ? ['', 'What I have answered so far:', ...said] : []), '', `Go on from here: ${told.address}`]
    .join('\n')
    .replaceAll('`', '')
}
