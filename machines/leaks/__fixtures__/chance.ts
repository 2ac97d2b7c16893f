/** Random choices that are the same with every run: what fails once fails again. */
export type Chance = {
  /** From 0 up to a number, which is left out. */
  below: (count: number) => number
  one: <T>(list: readonly T[]) => T
  text: (letters: string, length: number) => string
}

/** Mulberry32: 32 bits of state, which is enough to choose. */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    below,
    one: (list) => list[below(list.length)]!,
    text: (letters, length) => Array.from({ length }, () => letters[below(letters.length)]).join(''),
  }
}
