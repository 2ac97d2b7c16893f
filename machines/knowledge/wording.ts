import { joinCase } from '@/lib/evidence/joins/case'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Fact, Reading } from '@/lib/evidence/text/types'
import { placeName } from '@/lib/evidence/text/where'
import type { Findings } from '@/lib/findings/findings'
import { factsOf } from '@/machines/engine/apply-paste'
import type { Earlier } from '@/machines/engine/earlier-failure'
import type { GivenAnswer, Tree } from '@/machines/engine/types'
import { isAsking } from '@/machines/types'
import { factWords, refutedWords } from './facts/all'
import { fill } from './fill'

export type Wording = ReturnType<typeof wordingOf>

/** Findings without their values: of a case that somebody else sent, until a paste shows them here. Whoever wrote the link chose them. */
export const unclaimed = (findings: Findings): Findings => ({
  ...findings,
  facts: Object.fromEntries(Object.keys(findings.facts).map((proof) => [proof, ''])),
})

/**
 * How to say things about a case: with the values that it holds, and the quotes of the pastes at hand. What leaves the device is told without pastes. `isSent`: facts
 * without a quote are the word of whoever sent the case.
 */
export function wordingOf(tree: Tree, { facts }: Findings, pastes: readonly { readings: readonly Reading[]; earlier?: readonly Earlier[] }[], isSent = false) {
  const readings = joinCase(pastes.flatMap((paste) => paste.readings))
  const shown: readonly Fact[] = factsOf(readings)
  const values: Findings['facts'] = {
    ...Object.fromEntries(shown.flatMap(({ id, value }) => (value ? [[id, value]] : []))),
    ...Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== '')),
  }
  const say = (words: string) => fill(words, values)
  return {
    /** Of the pastes, and what they say of each other. */
    readings,
    values,
    /** Failures in the pastes before those that count. */
    earlier: pastes.flatMap((paste) => paste.earlier ?? []),
    say,
    /** All that the case and its pastes show: a link cannot carry everything that a capture holds. */
    proofs: [...new Set([...Object.keys(facts), ...shown.map(({ id }) => id)])] as Proof[],
    /** Every place in the pastes that shows a fact, the newest last. */
    quotes: (proof: Proof): readonly Fact[] => shown.filter(({ id }) => id === proof),
    /** What shows a fact, with its verb: a place in a paste, or where it comes from. */
    shownBy: (proof: Proof): string => {
      const quote = shown.findLast(({ id }) => id === proof)
      if (quote) return `${placeName(quote)} shows`
      return isSent ? 'the link says' : 'what was pasted shows'
    },
    title: (step: string) => say(tree.words[step]?.title ?? step),
    fact: (proof: Proof) =>
      say((proof.startsWith('!') ? refutedWords[proof.slice(1) as keyof typeof refutedWords] : factWords[proof as keyof typeof factWords]) ?? proof),
    /** An answer as the reader gave it: the question, and what was chosen. */
    answer: ({ step, answer }: Pick<GivenAnswer, 'step' | 'answer'>): [question: string, answer: string] => {
      const words = tree.words[step]
      if (isAsking(words)) return [say(words.title), say(words.answers[answer] ?? answer)]
      return [say(words?.title ?? step), answer === 'fixed' ? 'This fixed it' : 'Tried, but not fixed']
    },
  }
}
