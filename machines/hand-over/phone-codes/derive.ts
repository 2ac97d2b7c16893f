import { alphabet, codeLength } from './alphabet'

/**
 * The code of a name, given those that are taken: from a hash of the name, with a number behind it where that code would not do. One that does has a letter and a digit, and no character twice in
 * succession, which is heard as one.
 */
export function derive(name: string, taken: readonly string[]): string {
  for (let salt = 0; ; salt++) {
    const code = written(hash(salt === 0 ? name : `${name}.${salt}`))
    if (/\d/.test(code) && /[A-Z]/.test(code) && !isDoubled(code) && !taken.some((other) => isNear(code, other))) return code
  }
}

/** Whether one slip turns one code into the other: a wrong character, or two neighbours the wrong way round. */
export function isNear(one: string, other: string): boolean {
  const wrong = [...one].flatMap((character, i) => (character === other[i] ? [] : [i]))
  const [i = 0, next] = wrong
  return wrong.length < 2 || (wrong.length === 2 && next === i + 1 && one[i] === other[next] && one[next] === other[i])
}

const isDoubled = (code: string) => [...code].some((character, i) => character === code[i + 1])

/** FNV-1a, stirred at the end: names that differ in one letter must not give codes that do. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (const letter of text) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193)
  sum = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b)
  sum = Math.imul(sum ^ (sum >>> 13), 0xc2b2ae35)
  return (sum ^ (sum >>> 16)) >>> 0
}

function written(number: number): string {
  let rest = number
  let code = ''
  for (let i = 0; i < codeLength; i++) {
    code += alphabet[rest % alphabet.length]
    rest = Math.floor(rest / alphabet.length)
  }
  return code
}
