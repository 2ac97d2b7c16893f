import { agentWords } from './origin'

/** One failed sign-in. `isMarked`: it begins with words of the agent’s own. `time`: milliseconds since 1970, where its line has a time with a zone. */
export type Attempt = { from: number; to: number; isMarked: boolean; time?: number }

/** Longer than any stack the agent writes: what follows at a greater distance is another matter. */
const reach = 8000

/** Every attempt in a log, as they stand. Exceptions inside another (after `--->`) belong to it. */
export function attempts(text: string): Attempt[] {
  const starts: { from: number; isMarked: boolean }[] = []
  let last = Number.NEGATIVE_INFINITY
  for (const match of text.matchAll(start)) {
    const isMarked = match[1] !== undefined
    // The type after the agent's own words belongs to them, the sentence to its type, an inner exception to the outer one.
    const belongs = !isMarked && (match.index - last <= 6 || isInner(text, match.index))
    last = match.index + match[0].length
    if (!belongs) starts.push({ from: match.index, isMarked })
  }
  if (starts.length === 0) {
    const first = agentWords.exec(text)
    if (first !== null) starts.push({ from: Math.max(0, first.index - reach / 2), isMarked: true })
  }
  return starts.map((one, i) => {
    const time = timeBefore(text, one.from)
    return { ...one, to: Math.min(starts[i + 1]?.from ?? text.length, one.from + reach), ...(time === undefined ? {} : { time }) }
  })
}

const start =
  /([Ee]xception thrown is ?[=-]|[Ee]xception thrown System\.[\w.]{1,60}data =|InvalidOperationException thrown(?= System\.))|\b(?:System\.(?:Net\.WebException|FormatException|ArgumentOutOfRangeException)\b|HS256['"]?[ \n]{1,2}[a-z]|[Tt]he [Rr]emote [Ss]erver [Rr]eturned an [Ee]rror: ?[(（])/g

const isInner = (text: string, at: number) =>
  text
    .slice(Math.max(0, at - 20), at)
    .trimEnd()
    .endsWith('--->')

/** The time at the beginning of the line, only with a zone: without one it cannot be put in order with others. */
function timeBefore(text: string, at: number): number | undefined {
  const line = text.slice(Math.max(0, at - 160), at)
  const match = zoned.exec(line.slice(line.lastIndexOf('\n') + 1))
  if (match === null) return undefined
  const [, day, clock, fraction, zone] = match
  const time = Date.parse(`${day}T${clock}${fraction ? `.${fraction.slice(0, 3).padEnd(3, '0')}` : ''}${offset(zone!)}`)
  return Number.isNaN(time) ? undefined : time
}

const zoned = /(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:[.,](\d{1,9}))? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)(?!\w)/
const offset = (zone: string) => (/^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z')
