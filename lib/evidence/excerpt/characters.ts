/** What a character is for the scan of a long text. `single`: of a script without blanks, a word by itself. */
export const is = { letter: 0, capital: 1, digit: 2, joint: 3, single: 4, other: 5, blank: 6, border: 7, end: 8 } as const

/** Kind and small letter of every UTF-16 unit. Made on the first call: only long texts need them. */
export function characters(): { kinds: Uint8Array; small: Uint16Array } {
  made ??= make()
  return made
}
let made: { kinds: Uint8Array; small: Uint16Array } | undefined

function make() {
  const kinds = new Uint8Array(2 ** 16)
  const small = new Uint16Array(2 ** 16)
  for (let code = 0; code < 2 ** 16; code++) {
    const character = String.fromCharCode(code)
    const lower = character.toLowerCase()
    small[code] = lower.length === 1 ? lower.charCodeAt(0) : code
    kinds[code] = kindOf(character, lower !== character)
  }
  return { kinds, small }
}

function kindOf(character: string, isCapital: boolean): number {
  if (character === '\n' || character === '\r') return is.end
  if (character === ' ' || character === '\t') return is.blank
  if ('"\'<>[]{}()'.includes(character)) return is.border
  if (character === '_') return is.joint
  if (/\d/.test(character)) return is.digit
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(character)) return is.single
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return isCapital ? is.capital : is.letter
  return is.other
}

/** FNV-1a over UTF-16 units. */
export const [basis, prime] = [0x811c9dc5 | 0, 0x01000193]
export const mix = (hash: number, code: number) => Math.imul(hash ^ code, prime)

/** The hash of a word in small letters. */
export function hashOf(word: string): number {
  let hash: number = basis
  for (let i = 0; i < word.length; i++) hash = mix(hash, word.charCodeAt(i))
  return hash
}
