import type { Proof } from '@/lib/evidence/parsers/all'
import { leaks, type Secret } from '@/lib/evidence/secrets/secrets'
import type { ParsedText } from '@/lib/evidence/text/types'
import { impersonal } from '@/lib/history/impersonal'
import type { Link } from '@/lib/link/form'
import { factsOf } from '@/machines/engine/apply-paste'
import type { Diagnosis } from '@/machines/engine/diagnose'
import type { Walk } from '@/machines/engine/rank-trees'
import { fragmentOf } from '@/machines/hand-over/link'
import { evidenceLines, packet } from '@/machines/hand-over/packet'
import { shareable } from '@/machines/hand-over/ticket/case'
import { dialects } from '@/machines/hand-over/ticket/dialects'
import { handOver } from '@/machines/hand-over/ticket/hand-over'
import { ticketMail } from '@/machines/hand-over/ticket/mail'
import { messageText } from '@/machines/hand-over/ticket/message'
import { ticketsOf } from '@/machines/hand-over/ticket/ticket'
import { aidsFor } from '@/machines/knowledge/aids/aids'
import { wordingOf } from '@/machines/knowledge/wording'
import { roles } from '@/machines/types'
import type { Credential } from './kinds'

/** Everything that is shown of a paste, or may leave the device: what it is called, and its text. */
export function outputsOf({ walks, findings, readings, facts }: Diagnosis, read: Date): Record<string, string> {
  return {
    readings: JSON.stringify(readings),
    facts: JSON.stringify(facts),
    findings: JSON.stringify(findings),
    ...Object.assign({}, ...walks.map((walk) => ofWalk(walk, { tree: walk.id, tv: walk.tree.version, read, findings }, readings))),
  }
}

function ofWalk({ id, tree, resolution }: Walk, link: Link, readings: ParsedText['readings']): Record<string, string> {
  const address = `https://latchkey.example/${id}/${fragmentOf(tree, link)}`
  const [openly, shown] = [wordingOf(tree, link.findings, [{ readings }]), wordingOf(tree, link.findings, [])]
  const ticketCase = { tree, link, resolution, address, values: shareable(openly.values) }
  const tickets = ticketsOf(ticketCase)
  const lines = evidenceLines([{ readings }])
  const filled = { cell: '', frequency: '', people: '', changed: '', program: '', ticked: lines.map((line) => line.id) } as const
  const packets = [true, false].map((open) =>
    packet({ title: openly.title(resolution.step), wording: openly, shown: factsOf(readings).map((fact) => fact.id), lines }, { ...filled, openly: open }),
  )
  return {
    [`${id} link`]: address,
    [`${id} title`]: shown.title(resolution.step),
    [`${id} history`]: fragmentOf(tree, impersonal(link)),
    [`${id} tickets`]: JSON.stringify(dialects.flatMap((dialect) => [tickets(dialect, 'short'), tickets(dialect, 'full')])),
    [`${id} messages`]: tree.messages.map((message) => messageText(message, ticketCase)).join('\n'),
    [`${id} hand-over`]: JSON.stringify(roles.map((role) => handOver(ticketCase, role))),
    [`${id} mail`]: JSON.stringify(ticketMail(ticketCase, { to: 'helpdesk@acme.example' })),
    [`${id} packet`]: JSON.stringify(packets),
    [`${id} aids`]: JSON.stringify(aidsFor(id, resolution.step, openly.values, Object.keys(link.findings.facts) as Proof[])),
  }
}

/** A credential as if each of its parts had been found: `leaks` looks for them in every form. */
export const probes = ({ kind, parts }: Credential): Secret[] => parts.map((value) => ({ kind, value, from: 0, to: value.length }))

/** Which of some texts hold a part of a credential, in any form: their names. */
export const holding = (texts: Record<string, string>, credential: Credential): string[] =>
  Object.entries(texts).flatMap(([name, text]) => (leaks(text, probes(credential)).length > 0 ? [name] : []))

/** Parts that nobody registered: neither as they were pasted nor in plain form. */
export const unregistered = (secrets: readonly Secret[], { parts }: Credential): string[] => {
  const known = secrets.flatMap(({ value, inner = [] }) => [value, ...inner])
  return parts.filter((part) => !known.some((value) => value.includes(part)))
}
