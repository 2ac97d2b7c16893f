import { eventTypes } from '@/lib/evidence/parsers/okta-system-log/event-types'
import { isErrorCode } from '@/lib/okta/error-codes'
import { oauthErrorNames } from '@/lib/okta/oauth-errors'

/**
 * A word that was read in a picture, with letters that look alike put right (O and 0, l and 1) where only one word of a closed list can be meant: Okta's error codes,
 * names of OAuth errors, event types, error numbers of Windows, the first signs of Okta's ids. Any other word stays as it was read.
 */
export function fold(word: string): string {
  const [before, core, after] = parts(word)
  return before + (errorCode(core) ?? windowsError(core) ?? known(core) ?? id(core) ?? core) + after
}

/**
 * The first of these words of a line, put right. Thin underscores get lost: where a code is announced (`error=insufficient scope`, `Error code: access denied`), several
 * words become the one name that they spell.
 * @param before the word before them, on the same line
 * @returns the word, and how many it is made of
 */
export function foldFirst(words: readonly string[], before: string): { word: string; of: number } {
  const [first = ''] = words
  for (let of = mostWords; of > 1; of--) {
    if (of > words.length) continue
    const [start, core, after] = parts(words.slice(0, of).join('_'))
    const name = names.includes(core) ? core : known(core)
    if (name?.includes('_') && (start.endsWith('=') || announcing.some((end) => before.endsWith(end)))) return { word: start + name + after, of }
  }
  return { word: fold(first), of: 1 }
}
const mostWords = 5
const announcing = [':', '=', ':"', '="', ":'"]

/** A word without what stands around it, and without the name before a `=`. */
function parts(word: string): [before: string, core: string, after: string] {
  let [start, end] = [word.lastIndexOf('=') + 1, word.length]
  while (start < end && opening.includes(word[start]!)) start++
  while (end > start && closing.includes(word[end - 1]!)) end--
  const before = word.slice(0, start)
  return [before, word.slice(start, end), word.slice(end)]
}
const opening = `([{<"'‘“`
const closing = `)]}>"'’”.,:;!?`

/** What is read for a digit. */
const digits: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  '@': '0',
  D: '0',
  I: '1',
  l: '1',
  '|': '1',
  i: '1',
  S: '5',
  s: '5',
  B: '8',
  Z: '2',
  z: '2',
  G: '6',
}
const asDigits = (text: string) => [...text].map((sign) => digits[sign] ?? sign).join('')

/** `EQ000006`, `EO00006` → `E0000006`: a row of zeros loses or gains one easily, so the last three digits decide. */
function errorCode(word: string): string | undefined {
  if (!/^[Ee€£][\w@|]{5,9}$/.test(word)) return undefined
  const read = /^0{2,}(\d{3})$/.exec(asDigits(word.slice(1)))
  const code = read && `E0000${read[1]}`
  return code && isErrorCode(code) ? code : undefined
}

/** `Ox8OO70005` → `0x80070005`. B and D are digits there. */
function windowsError(word: string): string | undefined {
  if (!/^[0OoQ][xX×][\w@|]{8}$/.test(word)) return undefined
  const read = [...word.slice(2)].map((sign) => (/[0-9A-Fa-f]/.test(sign) ? sign : (digits[sign] ?? sign))).join('')
  return /^[0-9a-f]{8}$/i.test(read) ? `0x${read}` : undefined
}

/** All signs that look alike become one, and signs between words go. */
const skeleton = (text: string) =>
  text
    .toLowerCase()
    .replace(/[_\-–—.\s'’]/g, '')
    .replace(/[o0q@]/g, 'o')
    .replace(/[il1|!]/g, 'l')
    .replace(/[s5]/g, 's')
    .replace(/[b8]/g, 'b')
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')

const names: readonly string[] = [...oauthErrorNames, ...Object.values(eventTypes).flat()]
/** By the skeleton; empty where it stands for two names. */
const bySkeleton = new Map<string, string>()
for (const name of names) bySkeleton.set(skeleton(name), bySkeleton.has(skeleton(name)) ? '' : name)

/** A name of several words, as `access_denied`: what is one word could be of any sentence. */
function known(word: string): string | undefined {
  if (names.includes(word) || word.length < 8) return undefined
  const name = bySkeleton.get(skeleton(word))
  return name && /[_.]/.test(name) ? name : undefined
}

/** Ids have 20 signs, the first three of which are a known kind: the rest can be anything, and stays. */
const kinds = ['00u', '00g', '00o', '0oa', '00p', '00s', '00T', '0pr', '0zp', 'aus', 'rul']
function id(word: string): string | undefined {
  if (!/^[0-9A-Za-z]{20}$/.test(word) || !/\d/.test(word.slice(3))) return undefined
  const start = word.slice(0, 3)
  if (kinds.includes(start)) return undefined
  const [kind, ...others] = kinds.filter((one) =>
    [...one].every((sign, i) => (sign === '0' || sign === 'o' ? /[0OoQD]/.test(start[i] ?? '') : sign === start[i])),
  )
  return kind && others.length === 0 ? kind + word.slice(3) : undefined
}
