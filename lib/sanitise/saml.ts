import { deflateSync, inflateSync } from 'fflate'
import { base64Of, bytesOf } from './token'
import type { Run } from './types'

/** The largest message that is inflated: a small one may be made to fill the memory. */
const most = 5_000_000

/** A SAML message as a form or an address carries it: base64, in an address also deflated. Undefined where it is neither. */
export function cleanMessage(run: Run, value: string, place: string): string | undefined {
  if (!/^[\w+/=\s-]{16,}$/.test(value)) return undefined
  try {
    const bytes = bytesOf(value)
    const plain = new TextDecoder('utf-8', { fatal: true })
    const unchanged = (before: string, make: (after: string) => string) => {
      const after = run.words(before, place)
      return after === before ? value : make(after)
    }
    if (bytes[0] === 0x3c || bytes[0] === 0xef) return unchanged(plain.decode(bytes), base64Of)
    const inflated = inflateSync(bytes, { out: new Uint8Array(Math.min(most, bytes.length * 40 + 4096)) })
    const text = plain.decode(inflated)
    return text.trimStart().startsWith('<') ? unchanged(text, (after) => base64Of(deflateSync(new TextEncoder().encode(after)))) : undefined
  } catch {
    return undefined
  }
}
