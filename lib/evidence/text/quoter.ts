import { masked, masker, type Secret } from '../secrets/secrets'
import type { Quoted, Where } from '../types'

/** Quotes a paste with its secrets masked. */
export type Quoter = { quote: (from: number, to: number) => Quoted; hide: (text: string) => string; where: (offset: number) => Where }

/**
 * `quote`: the words between two offsets of the paste, trimmed, at most 300 characters, and where they stand. `hide`: masks the secrets of the paste in any
 * text.
 */
export function createQuoter(paste: string, where: (offset: number) => Where, secrets: Secret[]): Quoter {
  let mask: ((text: string) => string) | undefined
  const hide = (text: string) => {
    mask ??= masker(secrets)
    return mask(text)
  }
  const quote = (from: number, to: number) => {
    let [start, end] = [from, Math.max(from, Math.min(to, paste.length))]
    while (start < end && /\s/.test(paste[start]!)) start++
    while (end > start && /\s/.test(paste[end - 1]!)) end--
    end = Math.min(end, start + 300)
    let [quote, at] = ['', start]
    for (const secret of secrets) {
      if (secret.to <= at) continue
      if (secret.from >= end) break
      // A masked secret shows its first characters, so one that begins before the quote is hidden whole.
      quote += paste.slice(at, Math.max(at, secret.from)) + (secret.from < start ? '…(hidden)' : masked(secret))
      at = secret.to
    }
    return { quote: cut(hide(quote + paste.slice(Math.min(at, end), end))), ...where(start) }
  }
  return { quote, hide, where }
}

/** At most 300 characters, and never half of a mask. */
function cut(text: string): string {
  const shown = text.slice(0, 300)
  const mark = shown.lastIndexOf('…(')
  return text.length > 300 && mark > shown.lastIndexOf(')') ? shown.slice(0, mark) : shown
}
