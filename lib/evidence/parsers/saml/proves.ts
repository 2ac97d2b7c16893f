import type { Pair, SeenFact, UncheckedFact } from '@/lib/evidence/types'
import { attributeOf, within } from './elements'
import type { Kind, Message } from './messages'
import { type NameIdKey, nameIdOf } from './name-id'
import { type PartyKey, parties } from './parties'
import { type SignatureKey, signatures } from './signatures'
import { type StatusKey, statusOf } from './status'
import { type TimeKey, times } from './times'

export type Key =
  | Exclude<Kind, 'part'>
  | StatusKey
  | NameIdKey
  | PartyKey
  | SignatureKey
  | TimeKey
  | 'overEncoded'
  | 'truncated'
  | 'assertionMissing'
  | 'assertionEncrypted'
  | 'forceAuthn'
  | 'passive'
  | 'authnContextRequested'

/** The facts of the last message of each kind, a complete one before one that is cut off; of fragments, all count. */
export function proves(all: readonly Message[], now: Date): { seen: SeenFact<Key>[]; pairs: Pair[] } {
  const latest = (kind: Kind) => all.findLast((one) => one.kind === kind && one.isWhole) ?? all.findLast((one) => one.kind === kind)
  const last = all.filter((message) => message.kind === 'part' || message === latest(message.kind))
  const judged = last.map((message) => ({ message, ...parties(message) }))
  return {
    seen: judged.flatMap(({ message, seen }) => [
      ...about(message),
      ...seen,
      ...statusOf(message),
      ...nameIdOf(message),
      ...signatures(message),
      ...times(message, now),
    ]),
    pairs: judged.flatMap(({ pairs }) => pairs),
  }
}

function about({ kind, root, isWhole, at, encoded }: Message): SeenFact<Key>[] {
  const seen: SeenFact<Key>[] = []
  if (kind !== 'part') seen.push({ fact: kind, ...at() })
  if (encoded && encoded.layers > 1) seen.push({ fact: 'overEncoded', value: String(encoded.layers), ...encoded.layersAt })
  if (!isWhole) seen.push({ fact: 'truncated', ...at() })
  const encrypted = within(root, 'EncryptedAssertion')[0]
  if (encrypted) seen.push({ fact: 'assertionEncrypted', ...at({ from: encrypted.from, to: encrypted.from + 60 }) })
  const assertion = within(root, 'Assertion')[0]
  if (kind === 'response' && assertion) seen.push({ fact: 'assertionMissing', refuted: true, ...at({ from: assertion.from, to: assertion.from + 40 }) })
  else if (kind === 'response' && isWhole && encrypted === undefined) seen.push({ fact: 'assertionMissing', ...at() })
  if (kind !== 'authnRequest') return seen
  const [force, passive, context] = [attributeOf(root, 'ForceAuthn'), attributeOf(root, 'IsPassive'), within(root, 'RequestedAuthnContext')[0]]
  if (force && isTrue.test(force.value)) seen.push({ fact: 'forceAuthn', ...at(force) })
  if (passive && isTrue.test(passive.value)) seen.push({ fact: 'passive', ...at(passive) })
  if (context) seen.push({ fact: 'authnContextRequested', ...at(context) })
  return seen
}

const isTrue = /^\s{0,9}(?:true|1)\s{0,9}$/

/** What cannot be checked because the assertion is encrypted. */
export function unchecked(all: readonly Message[]): UncheckedFact<Key>[] {
  const isHidden = all.some(({ root }) => within(root, 'EncryptedAssertion').length > 0) && !all.some(({ root }) => within(root, 'Assertion').length > 0)
  if (!isHidden) return []
  const why =
    'The assertion is encrypted: only the service provider can read what is inside. Ask Okta for a response without encryption, or the service provider for its log.'
  return hidden.map((fact) => ({ fact, why }))
}

const hidden = ['audienceMissing', 'recipientMissing', 'nameIdMissing', 'windowOver'] as const
