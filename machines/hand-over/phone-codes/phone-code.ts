import { retired } from '@/machines/hand-over/retired'
import { alike, alphabet, codeLength, readAs } from './alphabet'
import { phoneCodes } from './table'

/**
 * A code as it was heard or typed. `step`: the cause or the request of today's tree that it stands for. `unknown`: it could be a code, and is none of ours.
 * `malformed`: no code is like that; `why` says so in words.
 */
type PhoneCodeResult = { kind: 'code'; code: string; tree: string; step: string } | { kind: 'unknown'; code: string } | { kind: 'malformed'; why: string }

/** Every code ever given out, oldest first. `now`: the step that a name which is gone leads to today, else the step itself. */
export const codeRows: readonly { code: string; tree: string; step: string; now: string }[] = phoneCodes
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', name = ''] = line.split(' ')
    const [tree = '', step = ''] = name.split('.')
    return { code, tree, step, now: retired.steps[tree]?.[step] ?? step }
  })

/** The code of a cause or a request: `K7QF3`. Questions and ends have none. */
export const phoneCode = (tree: string, step: string): string | undefined => codeRows.find((row) => row.tree === tree && row.step === step)?.code

/** How a code is read aloud: `Kilo, seven, Quebec, Foxtrot, three`. */
export const spelt = (code: string): string => [...code].map((character) => readAs[character] ?? character).join(', ')

/** What a code stands for. Case, and what stands between its characters, are all one; the words of the spelling alphabet are understood. */
export function readPhoneCode(text: string): PhoneCodeResult {
  const typed = charactersOf(text)
  if (typed.length !== codeLength) return { kind: 'malformed', why: `A code has ${codeLength} letters and digits; this has ${typed.length}` }
  const strange = [...typed].filter((character) => !alphabet.includes(character))
  const row = strange.length === 1 ? meant(typed, strange[0]!) : codeRows.find(({ code }) => code === typed)
  if (row) return { kind: 'code', code: row.code, tree: row.tree, step: row.now }
  return strange.length === 0 ? { kind: 'unknown', code: typed } : { kind: 'malformed', why: explained([...new Set(strange)]) }
}

/** Any two codes differ in two characters, so four belong to one code at most: the fifth is certain where it looks or sounds like what was typed. */
const meant = (typed: string, strange: string) => codeRows.find(({ code }) => [...(alike[strange] ?? '')].some((one) => typed.replace(strange, one) === code))

/** `No code has an O or an S: O may be Q, S may be F or X`. With more than that wrong it was hardly meant as a code. */
function explained(strange: readonly string[]): string {
  if (strange.length > 2) return `No code looks like that: codes have only ${[...alphabet].join(' ')}`
  const hints = strange.flatMap((one) => (alike[one] ? [`${one} may be ${[...alike[one]].join(' or ')}`] : []))
  const none = `No code has ${strange.map((one) => `${'AEHILNOS'.includes(one) ? 'an' : 'a'} ${one}`).join(' or ')}`
  return hints.length > 0 ? `${none}: ${hints.join(', ')}` : none
}

function charactersOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
  return Object.entries(readAs).reduce((left, [character, word]) => left.replaceAll(word.toUpperCase().replace('-', ''), character), plain)
}
