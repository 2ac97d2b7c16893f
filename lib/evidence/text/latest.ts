/** At most this many places of one fact, and this many older attempts, are told. */
export const mostPlaces = 20

/** In their order, the latest of those that bear the same name: as many as `most` says of one. */
export function latest<One>(all: readonly One[], nameOf: (one: One) => string, most: (one: One) => number): One[] {
  const known = new Map<string, number>()
  return all
    .toReversed()
    .filter((one) => {
      const name = nameOf(one)
      known.set(name, (known.get(name) ?? 0) + 1)
      return known.get(name)! <= most(one)
    })
    .toReversed()
}
