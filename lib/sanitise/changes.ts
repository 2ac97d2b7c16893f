/** A place where a copy differs, with what stands there in both; `line` counted from 1 in the original. */
export type Change = { line: number; before: string; after: string }

const [most, shown, window] = [200, 300, 60]

/** The first places at which a copy differs from its text, each no longer than a few lines. Lines that are too long are looked at in pieces. */
export function changesIn(before: string, after: string): Change[] {
  const [one, other] = [pieces(before), pieces(after)]
  const changes: Change[] = []
  let [a, b] = [one.next(), other.next()]
  const [ahead, behind]: [Piece[], Piece[]] = [[], []]
  const take = (from: Iterator<Piece>, waiting: Piece[]) => {
    const first = waiting.shift()
    return first === undefined ? from.next() : { value: first, done: false as const }
  }
  while (changes.length < most && !a.done && !b.done) {
    if (a.value.text === b.value.text) {
      ;[a, b] = [take(one, ahead), take(other, behind)]
      continue
    }
    changes.push({ line: a.value.line, ...around(a.value.text, b.value.text) })
    const [nextA, nextB] = [take(one, ahead), take(other, behind)]
    if (nextA.done || nextB.done) break
    ;[a, b] = [nextA, nextB]
    if (a.value.text === b.value.text || alike(a.value.text, b.value.text)) continue
    // Lines are missing on one side: go on where both say the same again.
    fill(one, ahead)
    fill(other, behind)
    const [inA, inB] = [
      ahead.findIndex(({ text }) => text.length > 3 && text === nextB.value.text),
      behind.findIndex(({ text }) => text.length > 3 && text === nextA.value.text),
    ]
    if (inA >= 0 && (inB < 0 || inA <= inB)) {
      ahead.splice(0, inA)
      a = take(one, ahead)
    } else if (inB >= 0) {
      behind.splice(0, inB)
      b = take(other, behind)
    }
  }
  return changes
}

type Piece = { text: string; line: number }

function* pieces(text: string): Generator<Piece, undefined> {
  let line = 1
  for (let from = 0; from <= text.length; line++) {
    const end = text.indexOf('\n', from)
    const to = end < 0 ? text.length : end
    if (to - from <= 1000) yield { text: text.slice(from, to), line }
    else
      for (let at = from; at < to; ) {
        const mark = text.slice(at, at + 1000).search(/[,&;](?=.)/)
        const next = mark < 0 ? Math.min(to, at + 1000) : Math.min(to, at + mark + 1)
        yield { text: text.slice(at, next), line }
        at = next
      }
    from = to + 1
  }
  return undefined
}

function fill(from: Iterator<Piece>, waiting: Piece[]) {
  while (waiting.length < window) {
    const next = from.next()
    if (next.done) return
    waiting.push(next.value)
  }
}

const alike = (one: string, other: string) => one.slice(0, 6) === other.slice(0, 6)

/** Both from a little before the first letter that differs. */
function around(before: string, after: string): Omit<Change, 'line'> {
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const from = Math.max(0, at - 60)
  const cut = (text: string) => `${from > 0 ? '…' : ''}${text.slice(from, from + shown)}${text.length > from + shown ? '…' : ''}`
  return { before: cut(before), after: cut(after) }
}
