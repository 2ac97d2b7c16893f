import type { Findings } from '@/lib/findings/findings'
import { resolve } from './resolve'
import type { Resolution, Tree } from './types'

/** How sure we are of a cause, in words: reached by evidence alone after what was tried, or by answers. That nothing else is left makes none sure. `pasted`: not from the page of a code. */
export function confidence(tree: Tree, findings: Findings, { step, certainty }: Resolution, pasted = true): string {
  const tried = Object.fromEntries(Object.entries(findings.answers).filter(([, answer]) => answer === 'notFixed'))
  const bare = resolve(tree, { ...findings, answers: tried })
  if (bare.step === step && bare.certainty !== null && Object.keys(findings.facts).length > 0)
    return `${pasted ? 'Your paste' : 'The code'} ${bare.certainty === 'likely' ? 'makes it likely' : 'shows it'}`
  return certainty === null ? 'Not certain: the first to try' : 'Your answers make it likely'
}
