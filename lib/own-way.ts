/** A pattern for the user agent, and one for the name of the way that fits it. The first row with a way counts: Chrome before Safari, whose name Chrome also sends. */
const signs: readonly [agent: RegExp, on: RegExp][] = [
  [/Android|iPhone|iPad/, /phone/],
  [/Firefox\//, /Firefox/],
  [/Chrome\//, /Chrome/],
  [/Safari\//, /Safari/],
  [/Windows/, /Windows|PowerShell/],
  [/Mac|Linux/, /macOS|Linux/],
]

/** Of ways by the names of their systems, the index of the one for a browser or system; 0 where none fits. */
export function ownWay(names: readonly string[], agent: string): number {
  const found = signs.flatMap(([ofAgent, ofWay]) => (ofAgent.test(agent) ? [names.findIndex((name) => ofWay.test(name))] : []))
  return found.find((at) => at >= 0) ?? 0
}
