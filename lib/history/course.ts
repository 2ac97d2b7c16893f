/** `sought`: whether the list was asked for a record that this case goes on from. */
export type Case = { id: string; began: Date; tree: string; sought: boolean }

/**
 * Where a document came to. `entry`: the key of its entry in the browser's history, where the browser tells it. `own`: the page led there itself; else it is a link
 * that was opened, or a page that was loaded anew.
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
