import type { Findings } from '@/lib/findings/findings'
import { resolve } from './resolve'
import type { Resolution, Tree } from './types'

/** How sure we are of a cause, in words: reached by evidence alone after what was tried, by answers, or because nothing else was left. `pasted`: not from the page of a code. */
export function confidence(tree: Tree, findings: Findings, { step, possible, likely: named }: Resolution, pasted = true): string {
  const words = tree.words[step]
  const likely = words?.kind === 'cause' && words.likely === true
  const tried = Object.fromEntries(Object.entries(findings.answers).filter(([, answer]) => answer === 'notFixed'))
  const bare = resolve(tree, { ...findings, answers: tried })
  if (bare.step === step && bare.certainty !== null && Object.keys(findings.facts).length > 0)
    return `${pasted ? 'Your paste' : 'The code'} ${bare.certainty === 'likely' ? 'makes it likely' : 'shows it'}`
  if (possible.length === 1) return 'It is what is left'
  if (named.length < possible.length) return likely ? 'Your answers make it likely' : 'Your answers fit'
  return 'Not certain: the first to try of what is left'
}
