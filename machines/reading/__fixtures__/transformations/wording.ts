import { ifChanged, proseOnly, type Transformation } from './form'

/** Three plain words in a row: no code, no id, no name of a field, nothing within an address. */
const prose = /(?<=^|[\s“(])(?:[A-Z]?[a-z]+(?:['’][a-z]+)?[,;.]?[ \t]+){2,}[A-Z]?[a-z]+(?=[\s.,;!?)”]|$)/gm

export const wording: readonly Transformation[] = [
  {
    name: 'prose in capitals',
    forms: proseOnly,
    change: (text) =>
      ifChanged(
        text,
        text.replace(prose, (words) => words.toUpperCase()),
      ),
  },
  {
    name: 'prose in small letters',
    forms: proseOnly,
    change: (text) =>
      ifChanged(
        text,
        text.replace(prose, (words) => words.toLowerCase()),
      ),
  },
]
