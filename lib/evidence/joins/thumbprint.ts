import type { Reading } from '../text/types'

/** Puts the SHA-256 thumbprint in place of each certificate, as openssl and consoles write it: nobody compares base64 by eye. Asynchronous because the browser's cryptography is. */
export const withThumbprints = (readings: readonly Reading[]): Promise<Reading[]> =>
  Promise.all(
    readings.map(async (reading) => {
      if (reading.outcome === 'unreadable' || reading.terms === undefined) return reading
      const terms = reading.terms.map(async (term) => (term.name.endsWith('Certificate') ? { ...term, value: await thumbprint(term.value) } : term))
      return { ...reading, terms: await Promise.all(terms) }
    }),
  )

/** Of a certificate in base64. What is none keeps its text, which is compared all the same. */
async function thumbprint(base64: string): Promise<string> {
  try {
    const der = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', der))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':')
  } catch {
    return base64
  }
}
