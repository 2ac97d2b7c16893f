/** One character that does not belong in a configuration: its place in the value as pasted, and its code point. */
export type Odd = { fact: 'hiddenCharacter' | 'lookAlike'; at: number; length: number; codePoint: number }

/** Invisible characters: zero-width, soft hyphens, marks of writing direction, byte order marks, control characters, spaces of other kinds. */
const invisible = /[\p{DI}\p{Cc}\p{Cf}\p{Z}]/u

/** Everything in a value but visible ASCII and the plain space, as it stands or as JSON escapes it. */
export function oddCharacters(value: string): Odd[] {
  return [...value.matchAll(/\\u([\da-fA-F]{4})|[^\t\x20-\x7e]/gu)].flatMap(({ 0: found, 1: hex, index }) => {
    const codePoint = hex === undefined ? found.codePointAt(0)! : Number.parseInt(hex, 16)
    if (codePoint >= 0x20 && codePoint < 0x7f) return []
    const fact = invisible.test(String.fromCodePoint(codePoint)) ? 'hiddenCharacter' : 'lookAlike'
    return [{ fact, at: index, length: found.length, codePoint } as const]
  })
}

/** What the value was meant to be: no invisible characters, no blanks or quotation marks, look-alikes as the letters they pass for. */
export const skeleton = (value: string) =>
  value
    .replaceAll('\\/', '/')
    .replace(/\\u([\da-fA-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .normalize('NFKC')
    .replace(/[\s"'\\“”„‘’`´]/g, '')
    .replace(/[^\x21-\x7e]/gu, (character) => alike.get(character.toLowerCase()) ?? (/[\u2010-\u2015\u2212]/.test(character) ? '-' : ''))

const alike = new Map(
  [...'аaеeоoрpсcхxуyіiѕsјjԁdԛqԝwкkтtмmнhвbοoαaνvιiκkτtρpυuχxεeηnдdлlпn⁄/∕/ӏlһh'].flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter, all[i + 1]!] as const] : [],
  ),
)
