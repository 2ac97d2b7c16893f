/** What a text is, which says what may happen to it on its way: a capture of requests and a JSON document come as files or whole. */
export type Form = 'prose' | 'json' | 'capture'

/**
 * One thing that happens to a text on its way into the box. `change` is pure; undefined where there is nothing for it to change. `quotes`: what the facts of the
 * unchanged text quote.
 */
export type Transformation = { name: string; forms: readonly Form[]; change: (text: string, quotes: readonly string[]) => string | undefined }

export const anyForm: readonly Form[] = ['prose', 'json', 'capture']
export const pasted: readonly Form[] = ['prose', 'json']
export const proseOnly: readonly Form[] = ['prose']

export function formOf(text: string): Form {
  if (/^\uFEFF?\s*\{\s*"(?:log|requests)"\s*:\s*[[{]/.test(text)) return 'capture'
  return isJson(text) ? 'json' : 'prose'
}

function isJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object'
  } catch {
    return false
  }
}

/** A changed text, or undefined where nothing changed. */
export const ifChanged = (text: string, changed: string) => (changed === text ? undefined : changed)

/** The same written before each line that is not blank. */
export const eachLine = (text: string, before: (line: number) => string) =>
  text
    .split(/\r?\n/)
    .map((line, i) => (line.trim() === '' ? line : before(i) + line))
    .join('\n')
