import { aside, names } from '@/machines/engine/define-tree'

/** Questions that stand in more than one branch: each says where its answers lead, and `next` where it leads on. */

export const enrolled = <const None extends string, const Unusable extends string, const Next extends string>(none: None, unusable: Unusable, next: Next) =>
  ({ always: aside('enrolled', next), on: { none: names(none, next), unusable: names(unusable, next), usable: next, dontKnow: next } }) as const

export const typed = <const Differs extends string, const Next extends string>(differs: Differs, next: Next) =>
  ({ always: aside('typed', next), on: { differs: names(differs, next), same: next, dontKnow: next } }) as const

export const entries = <const Several extends string, const Next extends string>(several: Several, next: Next) =>
  ({ always: aside('entries', next), on: { several: names(several, next), one: next, dontKnow: next } }) as const

export const userStatus = <const Inactive extends string, const Next extends string>(inactive: Inactive, next: Next) =>
  ({ always: aside('userStatus', next), on: { inactive: names(inactive, next), active: next, dontKnow: next } }) as const

export const assigned = <const No extends string, const Next extends string>(no: No, next: Next) =>
  ({ always: aside('assigned', next), on: { no: names(no, next), yes: next, dontKnow: next } }) as const

export const allowed = <const Next extends string>(next: Next) =>
  ({ always: aside('allowed', next), on: { no: names('#windows.remoteAccessDenied', next), yes: next, dontKnow: next } }) as const

export const clock = <const Skewed extends string, const Next extends string>(skewed: Skewed, next: Next) =>
  ({ always: aside('clock', next), on: { skewed: names(skewed, next), accurate: next, skip: next } }) as const
