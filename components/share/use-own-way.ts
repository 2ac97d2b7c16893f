import { useEffect, useState } from 'react'
import type { Way } from '@/machines/knowledge/artefacts/artefact'

/** What a browser or a system says of itself, and how the ways to an artefact name it; the first that fits counts. */
const signs: readonly [agent: RegExp, on: RegExp][] = [
  [/Android|iPhone|iPad/, /phone/],
  [/Firefox\//, /Firefox/],
  [/Chrome\//, /Chrome/],
  [/Safari\//, /Safari/],
  [/Windows/, /Windows|PowerShell/],
  [/Mac|Linux/, /macOS|Linux/],
]

/** The way that is the reader's own, by its place in the list: the first one where none is theirs, and until the page is theirs. */
export function useOwnWay(ways: readonly Way[]): number {
  const [own, setOwn] = useState(0)
  useEffect(() => setOwn(ownWay(ways, navigator.userAgent)), [ways])
  return own
}

function ownWay(ways: readonly Way[], agent: string): number {
  const found = signs.flatMap(([ofAgent, ofWay]) => (ofAgent.test(agent) ? [ways.findIndex(({ on }) => ofWay.test(on))] : []))
  return found.find((at) => at >= 0) ?? 0
}
