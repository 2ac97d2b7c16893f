import type { Whose } from './use-fragment'

/** Whether somebody else sent the case: undefined where it is the reader's own; `yes`, and `checked` once the reader pressed “I checked these”. */
export type Sent = 'yes' | 'checked' | undefined

export const sentOf = (whose: Whose): Sent => (whose === 'own' ? undefined : whose === 'checked' ? 'checked' : 'yes')

/** How sure a cause is. What somebody else pasted is no evidence here, and what they answered is their word. `isShown`: a paste at hand proves the cause. */
export function asSent(words: string, sent: Sent, isShown: boolean): string {
  if (sent === undefined || isShown || words.startsWith('Not certain')) return words
  if (words.endsWith('your answers')) return sent === 'checked' ? words : 'The link says so, from the sender’s answers'
  return 'The link says so, and no paste here shows it'
}
