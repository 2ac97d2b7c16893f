import type { SeenFact } from '@/lib/evidence/types'
import { statuses } from './codes'
import { attributeOf, within } from './elements'
import type { Message } from './messages'

export type StatusKey = keyof typeof statuses | 'statusSuccess' | 'statusNotSuccess' | 'statusOther'

const byCode = new Map(Object.entries(statuses).map(([key, code]) => [code as string, key as keyof typeof statuses]))

/** What the codes of a message say, the outer before the inner. */
export function statusOf({ root, at }: Message): SeenFact<StatusKey>[] {
  const codes = within(root, 'StatusCode').flatMap((element) => {
    const value = attributeOf(element, 'Value')
    return value ? [{ code: value.value.trim().split(':').at(-1)!, place: at(value) }] : []
  })
  const [first] = codes
  if (first === undefined) return []
  if (first.code === 'Success')
    return [
      { fact: 'statusSuccess', ...first.place },
      { fact: 'statusNotSuccess', refuted: true, ...first.place },
    ]
  return [
    { fact: 'statusNotSuccess', ...first.place },
    ...codes.map(({ code, place }): SeenFact<StatusKey> => ({ fact: byCode.get(code) ?? 'statusOther', ...place })),
  ]
}
