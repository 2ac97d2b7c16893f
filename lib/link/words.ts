import type { Proof } from '@/lib/evidence/parsers/all'
import type { Kind } from '@/lib/evidence/types'
import { timeOf } from '@/lib/findings/time'
import { type Link, shared, type Vocabulary } from './form'
import { readerOf } from './names'

/** What the pairs of a link say in our own words. What the vocabulary lacks is dropped, and told; so is a value that nobody should believe because a link says so. */
export function understand(pairs: readonly (readonly [string, string])[], vocabulary: Vocabulary): { link: Link | null; unknown: string[]; refused?: Kind[] } {
  const { views, artefacts, admits, kindOf, recased, isFact, causes, causeOfAnyTree } = vocabulary
  const { name, factNamed, stepNamed, answerNamed } = readerOf(vocabulary)
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
  const refused = new Set<Kind>()
  const said: Record<string, string> = {}

  const valued = (fact: string, given: string, value: string) => {
    const [kind, meant] = [kindOf(fact), isRecased ? recased(fact, value) : value]
    const isAdmitted = meant !== undefined && admits(fact, meant)
    facts[fact] = isAdmitted ? meant : ''
    if (kind === undefined) unknown.push(given)
    else if (!isAdmitted) refused.add(kind)
  }

  for (const [given, value] of pairs) {
    const key = given.toLowerCase()
    const [own, fact] = [name(given), factNamed(given)]
    if (Object.hasOwn(plain, key)) said[key] = value
    else if (key === 'fact' || key === 'refuted' || key === 'not')
      for (const part of factsIn(value)) {
        const known = factNamed(part)
        if (known === undefined) unknown.push(part)
        else if (key === 'not') not.push(known as Proof, `!${known}` as Proof)
        else facts[key === 'fact' ? known : `!${known}`] = ''
      }
    else if (key === 'untried') {
      const untried = value.split('.').map((part) => stepNamed(part) ?? part)
      unknown.push(...untried.filter((part) => part !== 'none' && !causes.includes(part)))
      for (const cause of causes) if (!untried.includes(cause)) answers[cause] ??= 'notFixed'
    } else if (own !== undefined && shared.includes(own))
      for (const part of value.split('.')) {
        const step = stepNamed(part)
        if (step === undefined) unknown.push(part)
        else answers[step] = own
      }
    else if (fact !== undefined) valued(fact, given, value)
    else {
      const [step, answer] = answerNamed(given, value)
      if (step === undefined || answer === undefined) unknown.push(given)
      else answers[step] = answer
    }
  }

  const [tv, at, read] = [Number(said.tv), said.at && stepNamed(said.at), timeOf(said.read)]
  const among = (words: readonly string[], key: string) => words.find((one) => one === said[key]?.toLowerCase())
  const [view, from, ask] = [among(views, 'view'), among(views, 'from'), among(artefacts, 'ask')]
  const link: Link = { tree: said.tree?.toLowerCase() ?? '', findings: { facts, answers, not: not.filter((proof) => proof in facts) } }
  if (Number.isInteger(tv)) link.tv = tv
  if (at) link.at = at
  if (read) link.read = read
  if (view) link.view = view
  if (said.sample) link.sample = true
  if (said.start) link.start = true
  if (ask) link.ask = ask
  if (from) link.from = from
  if (said.received) link.received = true
  const before = pairsIn(said.earlier ?? '').map((given) => ({ given, cause: causeOfAnyTree(given) }))
  const earlier = before.flatMap(({ cause }) => cause ?? [])
  if (earlier.length > 0) link.earlier = earlier
  unknown.push(...before.flatMap(({ given, cause }) => (cause === undefined ? [given] : [])))
  const lost = Object.entries({ tv: link.tv, at, read, view, ask, from }).flatMap(([key, value]) =>
    said[key] !== undefined && value === undefined ? [said[key]] : [],
  )
  return { link: link.tree === '' ? null : link, unknown: [...unknown, ...lost], ...(refused.size > 0 ? { refused: [...refused] } : {}) }
}

/** Keys of the link itself with one value each. `lang` is kept for languages to come. */
const plain = { tree: '', tv: '', at: '', read: '', view: '', lang: '', sample: '', ask: '', from: '', received: '', start: '', earlier: '' }

/** `format.key.key`: facts of one format. */
function factsIn(value: string): string[] {
  const [format = '', ...keys] = value.split('.')
  return keys.map((key) => `${format}.${key}`)
}

/** `tree.cause.tree.cause`: the causes of failures before. */
const pairsIn = (value: string) => value.match(/[^.]+(?:\.[^.]+)?/g) ?? []
