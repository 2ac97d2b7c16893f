import { useEffect, useState } from 'react'
import type { Way } from '@/machines/knowledge/artefacts/artefact'

/** A pattern for the user agent, and one for the name of the way that fits it. The first row with a way counts: Chrome before Safari, whose name Chrome also sends. */
const signs: readonly [agent: RegExp, on: RegExp][] = [
  [/Android|iPhone|iPad/, /phone/],
  [/Firefox\//, /Firefox/],
  [/Chrome\//, /Chrome/],
  [/Safari\//, /Safari/],
  [/Windows/, /Windows|PowerShell/],
  [/Mac|Linux/, /macOS|Linux/],
]

/** The index of the way for the reader's browser or system. 0 where none fits, and before hydration, because pages are built before a browser is known. */
export function useOwnWay(ways: readonly Way[]): number {
  const [own, setOwn] = useState(0)
  useEffect(() => setOwn(ownWay(ways, navigator.userAgent)), [ways])
  return own
}

function ownWay(ways: readonly Way[], agent: string): number {
  const found = signs.flatMap(([ofAgent, ofWay]) => (ofAgent.test(agent) ? [ways.findIndex(({ on }) => ofWay.test(on))] : []))
  return found.find((at) => at >= 0) ?? 0
}
