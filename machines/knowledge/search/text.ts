/** What an entry is found by, each word once: the words of a text that say something, in lower case, and the parts of names. */
export const wordsFrom = (texts: readonly string[]): string => [...new Set(texts.flatMap(tokens))].join(' ')

/** The words of a text as they are indexed: `clientId` is found as clientid, client and id, `jwks_uri_error` also as jwks, uri and error. */
export const tokens = (text: string): string[] =>
  names(text).flatMap((name) => {
    const parts = partsOf(name)
    return parts.length > 1 ? [name.toLowerCase(), ...parts] : parts
  })

/** The words of what somebody types: only the parts of names, since a name may be typed apart. */
export const typed = (text: string): string[] => names(text).flatMap(partsOf)

/** Words that every text has: nobody means them. */
export const isIdle = (word: string): boolean => idle.has(word)

const idle: ReadonlySet<string> = new Set(
  'a an and are as at be been but by can do does for from has have here i if in into is it its me my not of on or our so that the their then there this to was we what when where which who with you your'.split(
    ' ',
  ),
)

const names = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}_]+/gu) ?? []

const partsOf = (name: string): string[] =>
  name
    .replace(/(?<=[a-z\d])(?=[A-Z])/g, '_')
    .toLowerCase()
    .split('_')
    .filter((part) => part !== '' && !isIdle(part))

/** The first sentence of a text, without the marks of literal text. */
export const firstSentence = (text: string) => (/^[^.]{1,160}\.(?= |$)/.exec(text.replaceAll('`', ''))?.[0] ?? text.replaceAll('`', '').slice(0, 160)).trim()
