/** Seeded chance: the same seed writes the same texts. */
export type Chance = { below: (n: number) => number; of: <T>(list: readonly T[]) => T; text: (n: number, alphabet?: string) => string }

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const lower = upper.toLowerCase()
const digits = '0123456789'
export const alphabets = {
  word: upper + lower + digits,
  url: `${upper}${lower}${digits}_-`,
  base64: `${upper}${lower}${digits}+/`,
  base32: `${upper}234567`,
  hex: `${digits}abcdef`,
  lower: lower + digits,
  upper: upper + digits,
  digits,
} as const

/** Mulberry32. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const below = (n: number) => Math.floor(next() * n)
  return {
    below,
    of: (list) => list[below(list.length)]!,
    text: (n, alphabet = alphabets.word) => Array.from({ length: n }, () => alphabet[below(alphabet.length)]).join(''),
  }
}
