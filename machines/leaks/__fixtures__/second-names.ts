/** The ways in which programs spell a name, and write a value down. */
const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
type Words = readonly string[]

export const snake = (words: Words) => words.join('_')
export const kebab = (words: Words) => words.join('-')
export const pascal = (words: Words) => words.map(capital).join('')
export const camel = (words: Words) => words.map((word, at) => (at === 0 ? word : capital(word))).join('')
export const screaming = (words: Words) => snake(words).toUpperCase()
export const train = (words: Words) => words.map(capital).join('-')
export const title = (words: Words) => words.map(capital).join(' ')
export const spaced = (words: Words) => words.join(' ')

export const json = (text: string) => JSON.stringify(text)
export const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
export const query = encodeURIComponent
export const form = (text: string) => encodeURIComponent(text).replaceAll('%20', '+')
/** Inside single quotes of a shell. */
export const shell = (text: string) => text.replaceAll("'", `'\\''`)
/** Inside single quotes of Python, Ruby or JavaScript. */
export const single = (text: string) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')
export const oneLine = (text: string) => text.replaceAll('\n', '\\n')
export const base64 = (text: string) => Buffer.from(text).toString('base64')
export const quotedPrintable = (text: string) => text.replaceAll('=', '=3D')
export const wrapped = (text: string, width: number) => text.replace(new RegExp(`[^]{${width}}`, 'g'), '$&\n')
