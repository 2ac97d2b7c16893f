/** A list in parts of a size, so that two workers share what is long. */
export const chunksOf = <Item>(all: readonly Item[], size: number): Item[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))

/** So many of a list, from all over it. */
export const spread = <Item>(all: readonly Item[], count: number): Item[] => {
  const every = Math.max(1, Math.ceil(all.length / count))
  return all.filter((_, i) => i % every === 0)
}
