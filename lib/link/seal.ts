import type { Damage } from './form'

type Pair = readonly [key: string, value: string]

/** Pairs as a fragment that ends in a check over all of it: `#v1?key=value&…&end=k3f9`. */
export function seal(pairs: readonly Pair[]): string {
  const body = pairs.map(([key, value]) => `${key}=${value}`).join('&')
  return `#v1?${body}&end=${check(body)}`
}

/** The pairs of a fragment, or of a whole address, whatever mail programs, chats and redirects did to it; null where it is no link of ours. */
export function unseal(text: string): { version: number; pairs: Pair[]; damage?: Damage } | null {
  const [, version, rest] = /v(\d{1,3})\?(.*)/is.exec(unwrap(text)) ?? []
  if (version === undefined || rest === undefined) return null
  const [, sealed, end] = /^(.*?)&end=([\da-v]{4})/is.exec(rest) ?? []
  const damage: Damage | undefined = sealed === undefined ? 'cut' : check(sealed) === end!.toLowerCase() ? undefined : 'altered'
  const pairs = (sealed ?? rest).split('&').map((pair): Pair => {
    const [key = '', ...value] = pair.split('=')
    return [key, value.join('=')]
  })
  return { version: Number(version), pairs, ...(damage ? { damage } : {}) }
}

/** Undoes what happens to a link on its way. Safe because nothing in one of ours is ever encoded. */
function unwrap(link: string): string {
  let text = isQuotedPrintable(link) ? link.replace(/=\r?\n/g, '').replace(/=([\dA-F]{2})/gi, fromHex) : link
  for (let i = 0; i < 3; i++) text = text.replace(/%([0-7][\da-f])/gi, fromHex).replace(/&(?:amp|#38|#x26);/gi, '&')
  return text.replace(/[\s>\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
}

/** Then every `=` is `=3D` or ends a line. One alone proves nothing: a check may begin with 3d. */
const isQuotedPrintable = (text: string) => /=3D/i.test(text) && !/=(?!3D|\r?\n)/i.test(text)
const fromHex = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))

/** Four base-32 digits over the rest, upper and lower case alike: FNV-1a. Pinned for ever by link.test.ts. */
function check(body: string): string {
  let hash = 0x811c9dc5
  for (const letter of body.toLowerCase()) hash = Math.imul(hash ^ letter.codePointAt(0)!, 0x01000193) >>> 0
  return (hash >>> 12).toString(32).padStart(4, '0')
}
