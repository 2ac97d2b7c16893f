import type { SeenFact } from '@/lib/evidence/types'
import { nameIdFormats } from './codes'
import { attributeOf, within, wordsOf } from './elements'
import type { Message } from './messages'

/** `nameIdNoEmail`: the format says that it is an e-mail address, and it is none. */
export type NameIdKey = keyof typeof nameIdFormats | 'nameIdOther' | 'nameIdMissing' | 'nameIdNoEmail'

const byFormat = new Map(Object.entries(nameIdFormats).map(([key, format]) => [format as string, key as keyof typeof nameIdFormats]))

export function nameIdOf({ root, kind, isWhole, at }: Message): SeenFact<NameIdKey>[] {
  const subject = within(root, kind === 'authnRequest' ? 'NameIDPolicy' : 'NameID')[0]
  const format = attributeOf(subject, 'Format')
  const name = wordsOf(subject)
  const seen: SeenFact<NameIdKey>[] = []
  if (format) seen.push({ fact: byFormat.get(format.value.trim().split(':').at(-1)!) ?? 'nameIdOther', ...at(format) })
  if (seen[0]?.fact === 'nameIdEmail' && subject?.name === 'NameID' && /^[\w.-]{2,64}$/.test(name)) seen.push({ fact: 'nameIdNoEmail', ...at(subject) })
  if (kind !== 'response' && kind !== 'assertion') return seen
  if (subject && !subject.isCut && name !== '') return [...seen, { fact: 'nameIdMissing', refuted: true, ...at(subject) }]
  const assertion = within(root, 'Assertion')[0]
  if (!isWhole || assertion === undefined || within(root, 'EncryptedID').length > 0) return seen
  return [...seen, { fact: 'nameIdMissing', ...at(subject ?? { from: assertion.from, to: assertion.from + 40 }) }]
}
