import { logMargins, margins, proseMargins } from './margins'
import { entities, escapes, glued, layout, percent, straight } from './repairs'
import { pasted, type Text } from './text'

/**
 * The paste as it came and with the encodings undone that programs, mail and chats add, each made when it is asked for. Undoing the escapes of a log that was
 * copied out of JSON would break JSON itself: so `prose` gives the text with every repair made first, and `data` one repair more each time.
 */
export type DecodedVariants = { prose: () => Iterable<Text>; data: () => Iterable<Text> }

export function decodedVariants(paste: string): DecodedVariants {
  const raw = pasted(paste)
  // A repair that changes nothing returns its source, so prose and data share their variants.
  const made = new Map<Repair, WeakMap<Text, Text>>()
  const once = (source: Text, repair: Repair): Text => {
    const known = made.get(repair) ?? new WeakMap<Text, Text>()
    made.set(repair, known)
    const view = known.get(source) ?? repair(source)
    known.set(source, view)
    return view
  }
  return { prose: () => prose(raw, once), data: () => data(raw, once) }
}

type Repair = (source: Text) => Text
type Once = (source: Text, repair: Repair) => Text

function* prose(raw: Text, once: Once) {
  let view = once(raw, entities)
  for (let level = 0; level < 3; level++) {
    const deeper = once(once(view, escapes), entities)
    if (deeper === view) break
    view = deeper
  }
  for (const repair of [percent, straight, layout, proseMargins, glued]) view = once(view, repair)
  yield view
  // Parsers of prose need the times of a log to find the last failure: only what says nothing with them is read without.
  const bare = once(view, logMargins)
  if (bare !== view) yield bare
  if (view !== raw) yield raw
}

/** What is quoted line by line is no data before its margin is gone. `layout` comes last: it drops zero-width characters, and in a configuration those are the fault that is looked for. */
function* data(raw: Text, once: Once) {
  let view = once(raw, margins)
  yield view
  for (const repair of [entities, logMargins, straight, escapes, escapes, escapes, percent, layout]) {
    const next = once(view, repair)
    if (next !== view) yield next
    view = next
  }
  if (once(raw, margins) !== raw) yield raw
}
