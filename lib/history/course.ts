/** `sought`: whether the list was asked for a record that this case goes on from. */
export type Case = { id: string; began: Date; tree: string; sought: boolean }

/**
 * The point that a document has reached. `entry`: the key of its entry in the browser’s history, absent where the browser gives none. `own`: a step of the page
 * itself led there, not a link that was opened or a reload.
 */
export type Arrival = { tree: string; entry?: string | undefined; own: boolean }

/** Says which case each step of a document belongs to: the same one until the start page, another tree or another link. */
export function createCourse(newId: () => string) {
  const seen = new Map<string, Case>()
  let current: Case | undefined
  return {
    at({ tree, entry, own }: Arrival, now: Date): Case {
      const before = entry === undefined ? undefined : seen.get(entry)
      const goesOn = own && current?.tree === tree ? current : undefined
      current = (before?.tree === tree ? before : undefined) ?? goesOn ?? { id: newId(), began: now, tree, sought: own }
      if (entry !== undefined) seen.set(entry, current)
      return current
    },
    /** The start of the page is shown again. */
    leave() {
      current = undefined
    },
  }
}
