/**
 * What to search, and for what, to find a value in a text however it was written there: plain, percent-encoded once or twice, escaped in JSON,
 * in base64 or base64url at any of the three places that it can have in a longer text. Case is kept.
 */
export function encodings(output: string): { texts: string[]; forms: (value: string) => string[] } {
  const once = percentDecoded(output)
  const texts = [...new Set([output, once, percentDecoded(once), jsonDecoded(output), jsonDecoded(jsonDecoded(output))])]
  return { texts, forms: base64Forms }
}

const percentDecoded = (text: string) =>
  text.replace(/(?:%[\da-fA-F]{2}){1,3000}/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))
    return new TextDecoder().decode(bytes)
  })

const controls: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }
const jsonDecoded = (text: string) =>
  text.replace(/\\(?:u([\da-fA-F]{4})|([nrtbf"\\/]))/g, (_, hex?: string, letter?: string) =>
    hex === undefined ? (controls[letter!] ?? letter!) : String.fromCharCode(Number.parseInt(hex, 16)),
  )

/** Of each alignment the part that does not depend on what stands around it; none shorter than eight characters, which any text may hold by chance. */
function base64Forms(value: string): string[] {
  const bytes = new TextEncoder().encode(value)
  return [0, 1, 2].flatMap((skip) => {
    const whole = bytes.subarray(skip, skip + 3 * Math.floor((bytes.length - skip) / 3))
    if (whole.length < 6) return []
    const form = btoa(Array.from(whole, (byte) => String.fromCharCode(byte)).join(''))
    return [...new Set([form, form.replaceAll('+', '-').replaceAll('/', '_')])]
  })
}
