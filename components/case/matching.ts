import { indefinite } from '@/machines/engine/causes-table'

/** So many choices of a long list are shown before its filter is used. */
export const first = 6

/** The answers that hold every word typed, in their own words or in what else is said then. “None of these” is always one. */
export function matching(answers: Readonly<Record<string, string>>, texts: Readonly<Record<string, string>>, typed: string): string[] {
  const words = plain(typed).split(' ')
  return Object.keys(answers).filter((answer) => {
    const text = plain(`${answers[answer]} ${texts[answer] ?? ''}`)
    return indefinite.includes(answer) || words.every((word) => text.includes(word))
  })
}

/** Without case, accents and quotation marks. */
const plain = (text: string) =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
