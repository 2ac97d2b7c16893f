import { stringEnd } from '@/lib/evidence/text/json'
import type { Span } from '@/lib/evidence/types'
import { setting } from './values'

/** The parts of a text that are a configuration: the objects that hold one of its settings, or the lines around one where there is no whole object. */
export function regions(text: string): Span[] {
  const found: Span[] = []
  let from = 0
  while (found.length < 10) {
    const match = setting.exec(text.slice(from))
    if (match === null) break
    const region = around(text, from, from + match.index)
    found.push(region)
    from = Math.max(region.to, from + match.index + match[0].length)
  }
  return found
}

function around(text: string, from: number, key: number): Span {
  const opened = outermost(text, from, key)
  if (opened !== undefined) {
    const to = closes(text, opened)
    if (to !== undefined) return { from: opened, to }
  }
  return { from: opened ?? linesBefore(text, from, key), to: linesAfter(text, key) }
}

/** Where the outermost object begins that is still open at an offset. A brace without a name after it is no JSON. */
function outermost(text: string, from: number, key: number): number | undefined {
  const open: number[] = []
  for (let i = from; i < key; i++) {
    const mark = text[i]
    if (mark === '"') i = stringEnd(text, i)
    else if (mark === '{' && /^\s{0,80}"/.test(text.slice(i + 1, i + 90))) open.push(i)
    else if (mark === '}') open.pop()
  }
  return open[0]
}

function closes(text: string, open: number): number | undefined {
  let depth = 0
  for (let i = open; i < text.length; i++) {
    const mark = text[i]
    if (mark === '"') i = stringEnd(text, i)
    else if (mark === '{') depth++
    else if (mark === '}' && --depth === 0) return i + 1
  }
  return undefined
}

const isJsonLine = (line: string) => /^\s{0,80}(?:["{}[\],]|$)/.test(line.slice(0, 100))
const most = 60

function linesBefore(text: string, least: number, at: number): number {
  let start = text.lastIndexOf('\n', at) + 1
  for (let count = 0; count < most && start > least; count++) {
    const before = text.lastIndexOf('\n', start - 2) + 1
    if (!isJsonLine(text.slice(before, start))) break
    start = before
  }
  return Math.max(least, start)
}

function linesAfter(text: string, at: number): number {
  const lineEnd = (from: number) => (text.indexOf('\n', from) + 1 || text.length + 1) - 1
  let end = lineEnd(at)
  for (let count = 0; count < most && end < text.length; count++) {
    const next = lineEnd(end + 1)
    if (!isJsonLine(text.slice(end + 1, next))) break
    end = next
  }
  return end
}
