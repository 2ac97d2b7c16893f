import { isLinked, type Kind, kinds, type LinkedKind } from '@/lib/evidence/types'
import { timeOf } from '@/lib/findings/time'
import { statusOf } from '@/lib/okta/error-code-class'
import { isPathTemplate } from '@/lib/okta/path-templates'
import { isKnownScope } from '@/lib/okta/scope-catalogue'

/** Whether a link may carry a value: of a kind that links carry, and known, or possible, beyond its looks. Anybody can write a link. */
export const isLinkable = (kind: Kind, value: string): boolean => isLinked(kind) && kinds[kind].pattern.test(value) && known[kind](value)

const known: Record<LinkedKind, (value: string) => boolean> = {
  /** Their pattern ends at 115 days. */
  seconds: isPlainNumber,
  status: () => true,
  /** One that a reader would not see, or not tell from a letter: none of visible ASCII. */
  codePoint: (value) => isCharacter(Number.parseInt(value, 16)),
  ip: (value) => isAddress(value.split('.')),
  count: (value) => isPlainNumber(value) && Number(value) <= 1_000_000,
  time: isTime,
  scope: isKnownScope,
  errorCode: (value) => statusOf(value) !== undefined,
  method: () => true,
  path: isPathTemplate,
}

/** As a program writes it: no zero before it. */
function isPlainNumber(value: string): boolean {
  return String(Number(value)) === value
}

const isCharacter = (point: number) => point <= 0x10ffff && !(point >= 0xd800 && point <= 0xdfff) && !(point >= 0x20 && point < 0x7f)

/** An address that a machine may have: not "this network", itself, a group or everybody. */
function isAddress(parts: readonly string[]): boolean {
  const [first = 0] = parts.map(Number)
  return parts.every((part) => isPlainNumber(part) && Number(part) <= 255) && first > 0 && first !== 127 && first < 224
}

/** A day that the calendar has, in this century: a date that does not exist is taken for the next one. */
function isTime(value: string): boolean {
  const time = timeOf(value)
  return time !== undefined && time.toISOString().replace(/[-:]|\.\d+/g, '') === value && /^20/.test(value)
}
