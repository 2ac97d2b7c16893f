import { fragmentIn } from '@/lib/link/seal'
import { isTreeId } from '@/machines/trees'
import { codeRows, readPhoneCode } from './phone-code'

/** Where a typed text leads: `fragment` of a link to a case, or the `path` of a page of ours. Else why it leads nowhere, in words. */
export type Typed = { fragment: string } | { path: string } | { why: string }

/** Reads what somebody types or pastes where a link or a code is asked for. Whether a link is damaged, or a page there, is judged where it opens. */
export function typed(text: string): Typed {
  const fragment = fragmentIn(text)
  if (fragment !== undefined) return { fragment }
  const address = text.slice(0, 1000).replace(/[\s\p{Cf}]/gu, '')
  if (address === '') return { why: 'Paste the link here, or type the code' }
  if (/[/#:]/.test(address)) return pageAt(address)
  const result = readPhoneCode(text)
  if (result.kind === 'code') return { path: codePath(result.code) }
  return { why: result.kind === 'malformed' ? result.why : unknown(result.code) }
}

/** Opens what a code stands for. */
export const codePath = (code: string) => `/c/#${code}`

const unknown = (code: string) => `There is no code ${code}. Ask for it again, one character at a time`

function pageAt(address: string): Typed {
  const [, kind = '', name = '', step = ''] = /(?:^|\/)(causes|codes|evidence|c)\/(?:#|%23)?([\w.-]{1,80})(?:\/([\w-]{1,80}))?/i.exec(address) ?? []
  const of = kind.toLowerCase()
  if (of === 'c') return typed(name)
  if (of === 'causes' && step !== '') return { path: causePath(name, step) }
  if (of === 'codes') return { path: `/codes/${/^e\d+$/i.test(name) ? name.toUpperCase() : name.toLowerCase()}/` }
  if (of === 'evidence') return { path: `/evidence/${name.toLowerCase()}/` }
  const tree = /(?:^|\/)([a-z\d-]{1,40})\/?$/i.exec(address)?.[1]?.toLowerCase() ?? ''
  return isTreeId(tree) ? { path: `/${tree}/` } : { why: 'Paste the whole link: it has #v1 in it and ends with end= and four characters' }
}

/** A chat may have made the address lower-case, and a cause may have another name since. */
function causePath(tree: string, step: string): string {
  const row = codeRows.find((one) => `${one.tree}.${one.step}`.toLowerCase() === `${tree}.${step}`.toLowerCase())
  return row ? `/causes/${row.tree}/${row.now}/` : `/causes/${tree}/${step}/`
}
