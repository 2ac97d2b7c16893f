import { percentDecoded } from '@/lib/link/percent'

/**
 * To find a value in a text in any encoding: search each of `texts` for the value and for each of its `forms`. Covers percent-encoding and JSON escapes up to
 * three levels, and base64 and base64url at each of the three alignments. The search is case-sensitive.
 */
export function encodings(output: string): { texts: string[]; forms: (value: string) => string[] } {
  // A form encodes a space as `+`.
  let last = [output, ...(output.includes('%') && output.includes('+') ? [output.replaceAll('+', ' ')] : [])]
  const texts = new Set(last)
  for (let depth = 0; depth < deepest && last.length > 0; depth++) {
    last = last.flatMap((text) => [percentDecoded(text), jsonDecoded(text)]).filter((text) => !texts.has(text))
    for (const text of last) texts.add(text)
  }
  return { texts: [...texts], forms: base64Forms }
}

/** How often a text may be encoded, one way in the other. */
const deepest = 3

const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
/** Undoes one level of escapes in a JSON string. */
export const jsonDecoded = (text: string) =>
  text.replace(/\\(?:u([\da-fA-F]{4})|([nrtbf"\\/]))/g, (_, hex?: string, letter?: string) =>
    hex === undefined ? (controls[letter!] ?? letter!) : String.fromCharCode(Number.parseInt(hex, 16)),
  )

/** The text that base64 or base64url stands for, with or without padding, line breaks and escaped slashes; undefined where it is no text. */
export function base64Text(run: string): string | undefined {
  const letters = run
    .replace(/[\s\\=]/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/')
  try {
    const bytes = Uint8Array.from(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters), (byte) => byte.charCodeAt(0))
    const text = new TextDecoder().decode(bytes)
    return isText(text) ? text : undefined
  } catch {
    return undefined
  }
}

/** Control characters and invalid UTF-8 show that bytes are no text. */
const isText = (text: string) => !/[^\P{Cc}\t\n\r]|\uFFFD/u.test(text.slice(0, 400))

/**
 * The part of each alignment that does not depend on the bytes around it. Forms of fewer than eight characters are left out: any text may hold them by chance.
 */
function base64Forms(value: string): string[] {
  const bytes = new TextEncoder().encode(value)
  return [0, 1, 2].flatMap((skip) => {
    const whole = bytes.subarray(skip, skip + 3 * Math.floor((bytes.length - skip) / 3))
    if (whole.length < 6) return []
    const form = btoa(Array.from(whole, (byte) => String.fromCharCode(byte)).join(''))
    return [...new Set([form, form.replaceAll('+', '-').replaceAll('/', '_')])]
  })
}
