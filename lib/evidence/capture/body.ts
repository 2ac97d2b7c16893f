import type { Entry } from './capture'

/** The first `most` characters of a response body, decoded; '' without a body. */
export function bodyOf({ responseBody, base64 }: Entry, most: number): string {
  if (!responseBody) return ''
  if (!base64) return responseBody.length > most ? responseBody.slice(0, most) : responseBody
  try {
    // Four characters hold three bytes: cut where a group ends.
    const binary = atob(responseBody.slice(0, Math.ceil(most / 3) * 4).replace(/\s/g, ''))
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
  } catch {
    return ''
  }
}
