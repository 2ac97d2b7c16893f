import type { Findings } from '@/lib/findings/findings'
import { askedAs } from '@/machines/engine/choices'
import { resolve } from '@/machines/engine/resolve'
import { findingsFor } from '@/machines/engine/role'
import type { Resolution, Tree } from '@/machines/engine/types'
import type { Artefact } from '@/machines/knowledge/artefacts/artefact'
import { rank } from '@/machines/knowledge/artefacts/rank'
import { fill } from '@/machines/knowledge/fill'
import type { Role } from '@/machines/types'

/** What a person of a role can add to an open case: the next question that they can answer, in their words, else the text of theirs that would settle most. Undefined where neither is left. */
export function askOf(tree: Tree, findings: Findings, resolution: Resolution, role: Role): { question: string } | { artefact: Artefact } | undefined {
  const { step } = resolve(tree, findingsFor(tree, findings, role))
  const asked = askedAs(tree, step, findings.answers, role)
  if (asked?.roles.includes(role)) return { question: fill(asked.title, findings.facts) }
  const best = rank(tree, findings, resolution).find(({ artefact }) => artefact.by === role)
  return best && { artefact: best.artefact }
}

/** A message that asks somebody a question. `address`: the link that opens it. `mayBe`: titles of the causes that it is to tell apart. */
export const questionText = (question: string, address: string, mayBe: readonly string[] = []) =>
  [
    'Hello,',
    '',
    'To find out why something fails at Okta, I need one answer from you:',
    question,
    ...soFar(mayBe),
    '',
    'This page has the choices, and says how to look. Nothing is sent. Then send me the link that you get.',
    address,
    '',
    never,
  ].join('\n')

/** A message that asks somebody for an artefact. `address`: the link that opens its page. `mayBe`: titles of the causes that it is to tell apart. */
export const askText = ({ name, takes }: Artefact, address: string, mayBe: readonly string[] = []) =>
  [
    'Hello,',
    '',
    `To find out why something fails at Okta, I need this from you: ${name}. It takes ${takes}.`,
    ...soFar(mayBe),
    '',
    'This page says how to get it and has a box to paste it into. Your browser reads it, and nothing is sent. Then send me the link that you get. It has no line of your paste in it.',
    address,
    '',
    never,
  ].join('\n')

const soFar = (mayBe: readonly string[]) => (mayBe.length > 0 ? [`So far it may be: ${mayBe.join('; ')}.`] : [])
const never = 'Please do not send a password, code, token or client secret to anybody, including me.'
