import type { Format } from '../types'
import { logMargins, margins, proseMargins } from './margins'
import { entities, escapes, glued, layout, percent, straight } from './repairs'
import { pasted, type Text } from './text'
import { unwrapped } from './wraps'

/**
 * The paste with the encodings undone that programs, mail and chats add, each made when it is asked for. Undoing the escapes of a log that was copied out of
 * JSON would break JSON itself: so prose gets the text with every repair made first, and data one repair more each time. What a text was quoted with is no part
 * of it for any parser; what a log writes before its lines, and what nobody sees, counts for a few.
 */
export type DecodedVariants = Record<Format['reads'], () => Iterable<Text>>

export function decodedVariants(paste: string): DecodedVariants {
  const raw = pasted(paste)
  // A repair that changes nothing returns its source, so the variants are shared.
  const made = new Map<Repair, WeakMap<Text, Text>>()
  const once = (source: Text, repair: Repair): Text => {
    const known = made.get(repair) ?? new WeakMap<Text, Text>()
    made.set(repair, known)
    const view = known.get(source) ?? repair(source)
    known.set(source, view)
    return view
  }
  const whole = () => repaired(raw, once)
  const bare = () => once(whole(), logMargins)
  return {
    prose: () => distinct([bare, () => once(bare(), unwrapped)]),
    log: () => distinct([whole, bare, () => once(bare(), unwrapped)]),
    shown: () => distinct([whole, () => once(whole(), unwrapped)]),
    data: () => data(once(once(raw, layout), logMargins), [entities, logMargins, straight, escapes, escapes, escapes, percent, unwrapped], raw, once),
    untouched: () => data(once(raw, margins), [entities, logMargins, straight, escapes, escapes, escapes, percent, layout, unwrapped], raw, once),
  }
}

type Repair = (source: Text) => Text
type Once = (source: Text, repair: Repair) => Text

function repaired(raw: Text, once: Once): Text {
  let view = once(raw, entities)
  for (let level = 0; level < 3; level++) {
    const deeper = once(once(view, escapes), entities)
    if (deeper === view) break
    view = deeper
  }
  for (const repair of [percent, straight, layout, proseMargins, glued]) view = once(view, repair)
  return view
}

function* distinct(views: (() => Text)[]) {
  const given = new Set<Text>()
  for (const view of views) {
    const next = view()
    if (!given.has(next)) yield next
    given.add(next)
  }
}

function* data(first: Text, repairs: Repair[], raw: Text, once: Once) {
  yield first
  let view = first
  for (const repair of repairs) {
    const next = once(view, repair)
    if (next !== view) yield next
    view = next
  }
  if (first !== raw) yield raw
}
