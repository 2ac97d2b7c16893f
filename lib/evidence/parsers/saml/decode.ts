import { Inflate } from 'fflate'
import { Unreadable } from '@/lib/evidence/types'
import { longest } from './xml'

/** The bytes of base64, however it ends. */
export function bytesOf(base64: string): Uint8Array {
  const whole = base64.length % 4 === 1 ? base64.slice(0, -1) : base64
  const characters = atob(whole)
  const bytes = new Uint8Array(characters.length)
  for (let i = 0; i < characters.length; i++) bytes[i] = characters.charCodeAt(i)
  return bytes
}

/**
 * Inflates bytes (RFC 1951, or RFC 1950 from faulty senders); undefined where they are not deflated. `isWhole`: the last block was reached. Stops at `bound`
 * bytes; throws `Unreadable` at 5 MB.
 */
export function inflate(bytes: Uint8Array, bound = longest): { bytes: Uint8Array; isWhole: boolean } | undefined {
  const hasHeader = bytes.length > 2 && (bytes[0]! & 15) === 8 && (bytes[0]! * 256 + bytes[1]!) % 31 === 0
  return inflated(bytes, bound) ?? (hasHeader ? inflated(bytes.subarray(2), bound) : undefined)
}

function inflated(bytes: Uint8Array, bound: number): { bytes: Uint8Array; isWhole: boolean } | undefined {
  const chunks: Uint8Array[] = []
  let [length, isWhole] = [0, false]
  const stream = new Inflate((chunk) => {
    chunks.push(chunk)
    length += chunk.length
  })
  try {
    // One byte may inflate to a thousand, so few go in at a time.
    for (let at = 0; at < bytes.length && length < bound; at += 1024) stream.push(bytes.subarray(at, at + 1024), false)
    if (length < bound) stream.push(new Uint8Array(), true)
    isWhole = true
  } catch {
    if (length === 0) return undefined
  }
  if (length >= bound && bound === longest) throw new Unreadable('The message inflates to more than 5 MB, so the rest was not read.', 0)
  return length === 0 ? undefined : { bytes: joined(chunks, length), isWhole }
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

/** Decodes UTF-8, or UTF-16 where the first two bytes show it. */
export function textOf(bytes: Uint8Array): string {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : bytes[1] === 0 && bytes[0] === 60
          ? 'utf-16le'
          : 'utf-8'
  return new TextDecoder(wide).decode(bytes)
}
