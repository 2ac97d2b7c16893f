import type { Run } from './types'

const shape = /^(eyJ[\w-]{4,})\.(ey[\w-]{4,}|e30)(\.[\w-]*)?$/

/** A signed token with its header and claims, cleaned, and without its signature. Undefined where it is none, or encrypted. */
export function cleanToken(run: Run, token: string, place: string): string | undefined {
  const [, header, claims, signature] = shape.exec(token) ?? []
  if (header === undefined || claims === undefined) return undefined
  const parts = [header, claims].map((part) => {
    const text = new TextDecoder().decode(bytesOf(part))
    try {
      return isObject(JSON.parse(text)) ? { part, text } : undefined
    } catch {
      return undefined
    }
  })
  if (parts.includes(undefined)) return undefined
  const cleaned = parts.map((one, i) => {
    const after = run.words(one!.text, `${place}, ${i === 0 ? 'header' : 'claims'} of the token`)
    return after === one!.text ? one!.part : base64Of(after, true)
  })
  // The signature would make it a credential again.
  if (signature && signature.length > 1) run.secret(signature.slice(1), 'signature', 'it signs what it stands in', place)
  return `${cleaned.join('.')}${signature === undefined ? '' : '.'}`
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

export function bytesOf(base64: string): Uint8Array {
  const letters = base64.replace(/[\s=]/g, '').replaceAll('-', '+').replaceAll('_', '/')
  return Uint8Array.from(atob(letters.length % 4 === 1 ? letters.slice(0, -1) : letters), (byte) => byte.charCodeAt(0))
}

export function base64Of(text: string | Uint8Array, isForUrl = false): string {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  let binary = ''
  for (let from = 0; from < bytes.length; from += 8192) binary += String.fromCharCode(...bytes.subarray(from, from + 8192))
  const base64 = btoa(binary)
  return isForUrl
    ? base64
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/={1,2}$/, '')
    : base64
}
