/** Chance that falls the same way on every run, so that two runs measure the same bytes. */
export type Chance = {
  /** From 0 to below 1. */
  next: () => number
  /** A whole number from the first to the second, both included. */
  between: (from: number, to: number) => number
  /** As `between`, with many small and few large ones, as sizes are. */
  size: (from: number, to: number) => number
  pick: <T>(list: readonly T[]) => T
  /** So many letters and digits. */
  id: (length: number) => string
}

/** xorshift32 (Marsaglia, 2003). */
export function seeded(seed: number): Chance {
  let state = (seed | 0) === 0 ? 1 : seed | 0
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1))
  return {
    next,
    between,
    size: (from, to) => Math.round(from * (to / from) ** next()),
    pick: (list) => list[between(0, list.length - 1)]!,
    id: (length) => {
      let id = ''
      while (id.length < length) id += letters[between(0, letters.length - 1)]
      return id
    },
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
