/** Most places of one fact, and most facts of older attempts, that a reading keeps. */
export const mostPlaces = 20

/** The last items of each name, in their order. `most`: how many of the name of an item. */
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
