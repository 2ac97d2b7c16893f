import type { Kept, Kind, Removed, Why } from './types'

/** How many places the receipt names of each kind and reason. */
const mostPlaces = 20

/** Counts what goes and what stays, and keeps every removed value in memory to search the output for it. */
export function createLedger() {
  const lines = new Map<string, Removed & { seen: Set<string> }>()
  const kept = new Map<string, number>()
  /** Each value that must not be in the output, and what stands in its place. */
  const removed = new Map<string, string>()

  return {
    removed,
    add(kind: Kind, why: Why, place: string, value: string) {
      const key = `${kind} ${why}`
      const line = lines.get(key) ?? { kind, why, count: 0, values: 0, places: [], seen: new Set() }
      lines.set(key, line)
      line.count++
      line.seen.add(value)
      if (line.places.length < mostPlaces && !line.places.includes(place)) line.places.push(place)
    },
    /** For the next text: what was removed stays known. */
    restart() {
      lines.clear()
      kept.clear()
    },
    keep: (what: string) => kept.set(what, (kept.get(what) ?? 0) + 1),
    lines: (): Removed[] => [...lines.values()].map(({ seen, ...line }) => ({ ...line, values: seen.size })).sort((a, b) => b.count - a.count),
    kept: (): Kept[] => [...kept].map(([what, count]) => ({ what, count })),
  }
}
