import type { Reading } from '../text/types'

/**
 * Replaces each certificate by its SHA-256 thumbprint in the form of openssl and the consoles, which people can compare. Asynchronous because the browser’s
 * cryptography is.
 */
export const withThumbprints = (readings: readonly Reading[]): Promise<Reading[]> =>
  Promise.all(
    readings.map(async (reading) => {
      if (reading.outcome === 'unreadable' || reading.terms === undefined) return reading
      const terms = reading.terms.map(async (term) => (term.name.endsWith('Certificate') ? { ...term, value: await thumbprint(term.value) } : term))
      return { ...reading, terms: await Promise.all(terms) }
    }),
  )

/** The thumbprint of a certificate in base64. Text that is none is kept: it is compared all the same. */
async function thumbprint(base64: string): Promise<string> {
  try {
    const der = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', der))
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(':')
  } catch {
    return base64
  }
}
