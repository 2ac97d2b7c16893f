import ELK, { type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Tree } from '@/machines/engine/types'
import { type Box, goesOn, mapOf, otherwiseIn, type Part, placesIn, titlesOf } from './graph'
import { inLines } from './text'

/** A text in a box: its lines, the first of which stands at `y`. `full`: all that it says, where the lines leave something out. */
export type Lines = { y: number; size: number; lines: readonly string[]; full?: string }
/** A part of a box that arrows lead to or leave from, its top at `y`. */
export type Row = { id: string; y: number; height: number; texts: readonly Lines[] }
export type Placed = { box: Box; x: number; y: number; width: number; height: number; rows: readonly Row[] }
/** `path`: of an SVG. */
export type Drawn = { from: string; to: string; path: string }
export type Layout = { width: number; height: number; placed: readonly Placed[]; arrows: readonly Drawn[] }

export const boxWidth = 270
export const inset = 12
const lineHeight = 1.3

const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.spacing.nodeNodeBetweenLayers': '40',
  'elk.layered.spacing.edgeNodeBetweenLayers': '14',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
  'elk.spacing.nodeNode': '24',
  'elk.spacing.edgeNode': '12',
  'elk.spacing.edgeEdge': '7',
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]',
  'elk.layered.thoroughness': '3',
  'elk.separateConnectedComponents': 'false',
  'elk.randomSeed': '1',
}

/** The map of a tree and its layout, worked out once in a build. */
export function laidOut(tree: Tree): Promise<{ parts: Part[]; layout: Layout }> {
  const found = known.get(tree) ?? Promise.resolve(mapOf(tree)).then(async (parts) => ({ parts, layout: await layoutOf(parts) }))
  known.set(tree, found)
  return found
}
const known = new WeakMap<Tree, Promise<{ parts: Part[]; layout: Layout }>>()

/** Where everything of a tree stands. The same tree gives the same layout. */
export async function layoutOf(parts: readonly Part[]): Promise<Layout> {
  const titles = titlesOf(parts)
  const boxes = parts.flatMap((part) => part.boxes).map((box) => measured(box, titles))
  const arrows = boxes.flatMap(({ box }) => arrowsFrom(box))
  const wanted: ElkNode = {
    id: 'tree',
    layoutOptions: options,
    children: boxes.map(({ box, height, rows }) => ({
      id: box.id,
      width: boxWidth,
      height,
      layoutOptions: { 'elk.portConstraints': 'FIXED_POS', ...(box.kind === 'outcome' ? { 'elk.layered.layering.layerConstraint': 'LAST' } : {}) },
      ports: rows.flatMap((row) => ports(box, row)),
    })),
    edges: arrows.map(({ from, to }, i) => ({ id: `${i}`, sources: [`${from}>`], targets: [`>${to}`] })),
  }
  const graph = await new ELK().layout(wanted)
  const at = new Map<string, ElkNode>(graph.children!.map((node) => [node.id, node]))
  return {
    width: Math.ceil(graph.width!),
    height: Math.ceil(graph.height!),
    placed: boxes.map((one) => ({ ...one, width: boxWidth, x: Math.round(at.get(one.box.id)!.x!), y: Math.round(at.get(one.box.id)!.y!) })),
    arrows: arrows.map((arrow, i) => ({ ...arrow, path: pathOf(graph.edges![i]!.sections![0]!) })),
  }
}

/** A row has a place on the left where arrows arrive, if any lead to it, and one on the right where they leave. */
function ports(box: Box, { id, y, height }: Row) {
  const port = (name: string, x: number, side: string) => ({
    id: name,
    x,
    y: Math.round(y + height / 2),
    width: 0,
    height: 0,
    layoutOptions: { 'elk.port.side': side },
  })
  return [...(placesIn(box).includes(id) ? [port(`>${id}`, 0, 'WEST')] : []), ...(leaves(box).includes(id) ? [port(`${id}>`, boxWidth, 'EAST')] : [])]
}

export const exitId = (box: { id: string }, i: number) => `${box.id}/${i}`
const leaves = (box: Box) => ('exits' in box ? box.exits.map((_, i) => exitId(box, i)) : [])

/** Where an answer leads at first. Where it goes on once that is closed, and where a list of causes goes on, stands in words: drawn, it would bury the rest. */
export const arrowsFrom = (box: Box): { from: string; to: string }[] =>
  'exits' in box ? box.exits.flatMap(({ leads }, i) => leads.flatMap(({ to, otherwise }) => (otherwise ? [] : [{ from: exitId(box, i), to }]))) : []

function measured(box: Box, titles: ReadonlyMap<string, string>): Omit<Placed, 'x' | 'y' | 'width'> {
  const rows: Row[] = []
  let y = 0
  const add = (id: string, texts: readonly { size: number; most: number; text: string }[]) => {
    const top = y
    y += 7
    const written = texts.map(({ size, most, text }) => {
      const lines = inLines(text, { width: boxWidth - 2 * inset, size, most })
      const first = Math.round(y + size)
      y = Math.ceil(y + lines.length * size * lineHeight + 3)
      return { y: first, size, lines, ...(lines.at(-1)!.endsWith('…') ? { full: text } : {}) }
    })
    y += 5
    rows.push({ id, y: top, height: y - top, texts: written })
  }
  const kind = (text: string) => ({ size: 11, most: 1, text })
  const title = (text: string) => ({ size: 14, most: 4, text })
  const small = (text: string) => ({ size: 12, most: 2, text })
  if (box.kind === 'outcome') add(box.id, [kind('Outcome'), title(box.title)])
  else if (box.kind === 'causes') {
    for (const cause of box.causes) add(cause.id, [kind('Cause'), { ...title(cause.title), size: 13 }])
    add(`${box.id}/next`, goesOn(box, titles).map(small))
  } else {
    add(box.id, [kind(box.kind === 'request' ? 'Text to paste' : 'Question'), title(box.title)])
    for (const [i, exit] of box.exits.entries())
      add(exitId(box, i), [...exit.answers.map(({ words }) => `• ${words}`), ...otherwiseIn(exit, titles)].map(small))
  }
  return { box, height: y, rows }
}

type Section = { startPoint: Point; bendPoints?: Point[]; endPoint: Point }
type Point = { x: number; y: number }

function pathOf({ startPoint, bendPoints = [], endPoint }: Section): string {
  const points = [startPoint, ...bendPoints, endPoint].map(({ x, y }) => ({ x: Math.round(x), y: Math.round(y) }))
  const [first, ...rest] = points
  return `M${first!.x} ${first!.y}${rest
    .map((point, i) => (point.y === points[i]!.y ? `H${point.x}` : point.x === points[i]!.x ? `V${point.y}` : `L${point.x} ${point.y}`))
    .join('')}`
}
