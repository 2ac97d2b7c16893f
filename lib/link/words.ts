import type { Proof } from '@/lib/evidence/parsers/all'
import { timeOf } from '@/lib/findings/time'
import { type Link, shared, type Vocabulary } from './form'

/** What the pairs of a link say in our own words. What the vocabulary lacks is dropped, and told. */
export function understand(
  pairs: readonly (readonly [string, string])[],
  { names, views, artefacts, admits, recased, isFact, causes }: Vocabulary,
): { link: Link | null; unknown: string[] } {
  const spelt = new Map([...names, ...shared].map((name) => [name.toLowerCase(), name]))
  const name = (text: string) => spelt.get(text.toLowerCase())
  const isRespelt = (text: string) => (name(text) ?? text) !== text
  // Our own words are known however they are written. What is no word of ours may be another in other letters.
  const isRecased = pairs.some(
    ([key, value]) =>
      isRespelt(key) ||
      (!isFact(name(key) ?? '') && !Object.hasOwn(plain, key.toLowerCase()) && [value, ...value.split('.'), ...factsIn(value)].some(isRespelt)),
  )
  const facts: Record<string, string> = {}
  const answers: Record<string, string> = {}
  const not: Proof[] = []
  const unknown: string[] = []
  const said: Record<string, string> = {}

  for (const [given, value] of pairs) {
    const key = given.toLowerCase()
    const [own, word] = [name(given), name(value)]
    if (Object.hasOwn(plain, key)) said[key] = value
    else if (key === 'fact' || key === 'refuted' || key === 'not')
      for (const part of factsIn(value)) {
        const fact = name(part)
        if (fact === undefined || !isFact(fact)) unknown.push(part)
        else if (key === 'not') not.push(fact as Proof, `!${fact}` as Proof)
        else facts[key === 'fact' ? fact : `!${fact}`] = ''
      }
    else if (key === 'untried') {
      const untried = value.split('.').map((part) => name(part) ?? part)
      unknown.push(...untried.filter((part) => part !== 'none' && !causes.includes(part)))
      for (const cause of causes) if (!untried.includes(cause)) answers[cause] ??= 'notFixed'
    } else if (own !== undefined && shared.includes(own))
      for (const part of value.split('.')) {
        const step = name(part)
        if (step === undefined) unknown.push(part)
        else answers[step] = own
      }
    else if (own !== undefined && isFact(own)) {
      const meant = isRecased ? recased(own, value) : value
      if (meant !== undefined && admits(own, meant)) facts[own] = meant
      else {
        if (meant === undefined) facts[own] = ''
        unknown.push(`${given}=${value}`)
      }
    } else if (own !== undefined && word !== undefined) answers[own] = word
    else unknown.push(given)
  }

  const [tv, at, read] = [Number(said.tv), said.at && name(said.at), timeOf(said.read)]
  const [view, ask] = [views.find((one) => one === said.view?.toLowerCase()), artefacts.find((one) => one === said.ask?.toLowerCase())]
  const link: Link = { tree: said.tree?.toLowerCase() ?? '', findings: { facts, answers, not: not.filter((proof) => proof in facts) } }
  if (Number.isInteger(tv)) link.tv = tv
  if (at) link.at = at
  if (read) link.read = read
  if (view) link.view = view
  if (said.sample) link.sample = true
  if (said.start) link.start = true
  if (ask) link.ask = ask
  const lost = Object.entries({ tv: link.tv, at, read, view, ask }).flatMap(([key, value]) =>
    said[key] !== undefined && value === undefined ? [said[key]] : [],
  )
  return { link: link.tree === '' ? null : link, unknown: [...unknown, ...lost] }
}

/** Keys of the link itself with one value each. `lang` is kept for languages to come. */
const plain = { tree: '', tv: '', at: '', read: '', view: '', lang: '', sample: '', ask: '', start: '' }

/** `format.key.key`: facts of one format. */
function factsIn(value: string): string[] {
  const [format = '', ...keys] = value.split('.')
  return keys.map((key) => `${format}.${key}`)
}
