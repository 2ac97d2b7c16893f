import { edit, pasted, type Text } from '../text/text'

/** What terminals and mails put into a text, between a name and its value or within a value: `mark` where there is any, and what stood there before. */
const repairs: readonly { mark: string; pattern: RegExp; put: (found: string) => string }[] = [
  { mark: '\u001b[', pattern: /\p{Cc}\[[\d;]{0,12}[A-Za-z]/gu, put: () => '' },
  { mark: '=3D', pattern: /=(?:3D|\r?\n)/g, put: (found) => (found === '=3D' ? '=' : '') },
]

/** The text without the colours of a terminal, and with the signs that a mail spells; with the way back to the text. */
export const repaired = (text: string): Text[] =>
  repairs.filter(({ mark }) => text.includes(mark)).map(({ pattern, put }) => edit(pasted(text), pattern, ([found]) => put(found)))
