/** A piece of a line: words, literal text, or an address that has to arrive letter by letter. `label`: what may be shown in the address's place. */
export type Span = { words: string } | { code: string } | { href: string; label?: string }
export type Line = readonly Span[]
/** Lines under a heading, as a list. */
export type Part = { heading: string; items: readonly Line[] }
/** A text in its structure, before any dialect. `mark`: what has to be seen first. `tail`: how to go on from it. */
export type Note = { mark?: string; title?: Line; lead: readonly Line[]; parts: readonly Part[]; tail: readonly Line[] }

/** Words in which backticks mark literal text, with their addresses apart. */
export const lineOf = (text: string): Line =>
  text
    .split('`')
    .flatMap((part, i): Span[] => (i % 2 === 1 ? [{ code: part }] : addressesIn(part)))
    .filter((span) => !('words' in span) || span.words !== '')

function addressesIn(words: string): Span[] {
  const spans: Span[] = []
  let at = 0
  for (const { 0: found, index } of words.matchAll(/https?:\/\/[^\s<>"“”‘’()[\]{}|]{1,200}/g)) {
    const href = found.slice(0, ended(found))
    spans.push({ words: words.slice(at, index) }, { href })
    at = index + href.length
  }
  return [...spans, { words: words.slice(at) }]
}

/** Where an address ends: signs behind it belong to the sentence. */
function ended(found: string): number {
  let end = found.length
  while (end > 0 && '.,;:!?…*_~'.includes(found.charAt(end - 1))) end--
  return end
}
