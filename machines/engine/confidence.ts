import type { Findings } from '@/lib/findings/findings'
import { resolve } from './resolve'
import type { Certainty, Resolution, Tree } from './types'

/** `words` name the source too; `toOthers`, for whoever did not paste and answer. */
export type Confidence = { certainty: Certainty | null; words: string; toOthers: string }

/** How sure we are of a cause: by evidence alone after what was tried, or by answers. That nothing else is left makes none sure. `pasted`: not from the page of a code. */
export function confidence(tree: Tree, findings: Findings, { step, certainty }: Resolution, pasted = true): Confidence {
  if (certainty === null) return said(certainty, 'Not certain: first to try')
  const tried = Object.fromEntries(Object.entries(findings.answers).filter(([, answer]) => answer === 'notFixed'))
  const bare = resolve(tree, { ...findings, answers: tried })
  if (bare.step !== step || bare.certainty === null || Object.keys(findings.facts).length === 0)
    return said(certainty, certainty === 'likely' ? 'Likely from your answers' : 'Confirmed by your answers')
  const source = pasted ? 'your paste' : 'the code'
  return said(bare.certainty, bare.certainty === 'likely' ? `Likely from ${source}` : `Proven by ${source}`)
}

const said = (certainty: Certainty | null, words: string): Confidence => ({ certainty, words, toOthers: words.replace(/\byour (?=paste|answers)/, 'the ') })
