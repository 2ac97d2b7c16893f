import type { Found } from './found'
import { isLikely } from './values'

/** A line shorter than this was not wrapped. */
const narrowest = 60
const run = /[\w+/=%~.-]{8,}/y

/** A secret up to where it ends when its line was wrapped: what follows on the next line looks like a secret by itself. `inner`: each part, and all of it in one. */
export function continued(text: string, found: Found): Found {
  if (!/[\r\n]/.test(text.charAt(found.to)) || found.value.length < 12) return found
  let to = found.to
  const parts = [found.value]
  for (;;) {
    const next = text.startsWith('\r\n', to) ? to + 2 : text[to] === '\n' ? to + 1 : undefined
    if (next === undefined || to - (text.lastIndexOf('\n', to - 1) + 1) < narrowest) break
    run.lastIndex = next
    const more = run.exec(text)?.[0].replace(/\.$/, '')
    if (more === undefined || !isLikely(more)) break
    parts.push(more)
    to = next + more.length
  }
  return parts.length === 1 ? found : { ...found, value: text.slice(found.from, to), to, inner: [...(found.inner ?? []), ...parts, parts.join('')] }
}
