/** A request. `by`: what asked for it, in the browser's own word; `at`: seconds since the page or worker began. */
export type Asked = { address: string; by: string; at: number }

/** Every request since the page or worker began, as the browser lists them. */
export const asked = (): Asked[] =>
  [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map((entry) => ({
    address: entry.name,
    by: (entry as PerformanceResourceTiming).initiatorType,
    at: entry.startTime / 1000,
  }))
