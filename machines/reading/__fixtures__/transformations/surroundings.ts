import { pasted, proseOnly, type Transformation } from './form'

const programs: readonly ((i: number) => string)[] = [
  (i) => `scheduler: job ${i % 17} of queue mail done in ${20 + (i % 90)} ms`,
  (i) => `nginx: 198.51.100.${i % 250} "GET /static/app-${i % 9}.js HTTP/1.1" 200 ${100 + i} "-" "Mozilla/5.0"`,
  (i) => `postgres: checkpoint complete: wrote ${i + 3} buffers`,
  (i) => `cache: ${i % 40} entries kept, ${i % 3} renewed`,
  (i) => `portal: page /orders/${i} rendered in ${10 + (i % 30)} ms`,
  (i) => `cron: (lena) CMD (/usr/local/bin/rotate --keep ${1 + (i % 7)})`,
]
/** Lines of programs that work: no status from 400 on, and no word of a failure. */
export const unrelated = Array.from(
  { length: 200 },
  (_, i) => `Nov 21 07:${String(10 + (i % 50))}:${String(i % 60).padStart(2, '0')} web01 ${programs[i % programs.length]!(i)}`,
).join('\n')

/** What else stands in the same paste. */
export const surroundings: readonly Transformation[] = [
  { name: 'unrelated log before', forms: pasted, change: (text) => `${unrelated}\n${text}` },
  { name: 'unrelated log after', forms: pasted, change: (text) => `${text}\n${unrelated}` },
  { name: 'unrelated log between', forms: proseOnly, change: between },
  { name: 'cut off after the last fact', forms: proseOnly, change: cutOff },
  { name: 'the same twice', forms: pasted, change: (text) => `${text}\n\n${text}` },
]

/** Between two paragraphs: not between the headers of a message and its body. */
function between(text: string): string | undefined {
  const places = [...text.matchAll(/\n[ \t]*\r?\n/g)].filter(({ index }) => !isHeader(text.slice(text.lastIndexOf('\n', index - 1) + 1, index)))
  const place = places[Math.floor(places.length / 2)]
  return place && `${text.slice(0, place.index)}\n${unrelated}${text.slice(place.index)}`
}
const isHeader = (line: string) => /^[<>*\s]{0,4}(?:[\w-]{2,40}: |HTTP\/)/.test(line)

/** What stands behind the line of the last fact is lost. Undefined where a quote is not found, its secrets being masked. */
function cutOff(text: string, quotes: readonly string[]): string | undefined {
  const ends = quotes.map((quote) => text.lastIndexOf(quote) + quote.length)
  if (quotes.length === 0 || quotes.some((quote) => !text.includes(quote))) return undefined
  const line = text.indexOf('\n', Math.max(...ends))
  return line < 0 || text.slice(line).trim() === '' ? undefined : text.slice(0, line)
}
