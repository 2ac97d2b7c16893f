import { expect, test } from 'vitest'
import { fill } from '@/machines/knowledge/fill'
import { treeIds, trees } from '@/machines/trees'
import type { CauseContent } from '@/machines/types'

/** Most words of each part, as a reader sees it. */
const limits = { title: 12, because: 40, first: 14, step: 34, warning: 24, risk: 24, howWeKnow: 60, page: 350, question: 14 }

/** Words of ours for which the field, or plain English, has others. */
const banned =
  /\b(?:anew|mend(?:s|ed)?|letter by letter|sign by sign|proves? itself|custom server|org’s own server|page marker|kept session|name service|leeway|held against|told as|every reader|set aside|points nowhere|on that way|on a safe way|say to helpdesk)\b/i

const count = (text: string) => fill(text, {}).replaceAll('`', '').split(/\s+/).filter(Boolean).length
/** Up to the full stop, as it is shown in bold. */
const first = (text: string) => /^.*?[.?!:](?=\s|$)/s.exec(fill(text, {}))?.[0] ?? fill(text, {})

/** Every text of a part, at its place. */
function* textsOf(part: unknown, place = ''): Generator<[place: string, text: string]> {
  if (typeof part === 'string') yield [place, part]
  else if (typeof part === 'object' && part !== null)
    for (const [key, inner] of Object.entries(part)) if (!['sources', 'kind', 'by'].includes(key)) yield* textsOf(inner, `${place}.${key}`)
}

function* tooLong(name: string, words: CauseContent): Generator<string> {
  const check = (what: keyof typeof limits, text: string) =>
    count(text) > limits[what] ? [`${name}: ${what} has ${count(text)} words: ${text.slice(0, 60)}`] : []
  yield* check('title', words.title)
  yield* check('howWeKnow', words.howWeKnow)
  for (const { steps, otherWays = [], risk } of words.remedies) {
    for (const step of steps) yield* check('first', first(step))
    for (const step of [...steps, ...otherWays]) yield* check('step', step)
    yield* check('risk', risk)
  }
  for (const warning of [...words.warnings, ...(words.otherWarnings ?? [])]) yield* check('warning', warning)
  const page = [...textsOf(words)].reduce((sum, [, text]) => sum + count(text), 0)
  if (page > limits.page) yield `${name}: the page has ${page} words`
}

for (const id of treeIds) {
  const { words } = await trees[id].load()
  const all = Object.entries(words)

  test(`${id}: no text of a cause is too long to be read`, () => {
    expect(all.flatMap(([step, one]) => (one.kind === 'cause' ? [...tooLong(`${id}.${step}`, one)] : []))).toEqual([])
  })

  test(`${id}: a question is short, and a paragraph that says why has at most ${limits.because} words`, () => {
    const forRoles = all.flatMap(([step, one]) =>
      ('user' in one || 'others' in one ? [one, one.user, one.others] : [one]).map((words) => [step, words] as const),
    )
    expect(forRoles.flatMap(([step, one]) => (count(one?.because ?? '') > limits.because ? [step] : []))).toEqual([])
    expect(all.flatMap(([step, one]) => ((one.kind === 'question' || one.kind === 'request') && count(one.title) > limits.question ? [step] : []))).toEqual([])
  })

  test(`${id}: no word of ours where the field has one`, () => {
    expect(
      all.flatMap(([step, one]) => [...textsOf(one, step)].flatMap(([place, text]) => banned.exec(text)?.map((word) => `${place}: ${word}`) ?? [])),
    ).toEqual([])
  })
}
