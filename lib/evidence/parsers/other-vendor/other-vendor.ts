import { remembered } from '@/lib/evidence/messages/remembered'
import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { hostStart, oktaAnswers, oktaNamed } from '@/lib/okta/named'
import { otherVendorSource } from './facts'
import { type VendorKey, vendors } from './vendors'

/**
 * Errors of services that are not Okta, so that "not Okta" can be said with a reason. A code, a header or wording of theirs shows them always; their address only
 * where the text shows a failure and nothing of Okta's: many tools call both; their name only where nothing names Okta either.
 */
export const otherVendor = defineFormat<'other-vendor', VendorKey>({
  ...otherVendorSource,
  reads: 'prose',
  keeps: 'last',
  recognise: (text) => all.some(([, { own, host, name }]) => own?.test(text) || host?.test(text) || name?.test(text)),
  read(text) {
    const isFailure = !oktaAnswers(text) && failed.test(text)
    const isAlone = isFailure && oktaNamed(text) === undefined
    return {
      seen: all.flatMap(([fact, { own, host, name }]): SeenFact<VendorKey>[] => {
        const match = own?.exec(text) ?? (isFailure ? host?.exec(text) : undefined) ?? (isAlone ? name?.exec(text) : undefined)
        return match ? [{ fact, from: match[0].startsWith('.') ? hostStart(text, match.index) : match.index, to: match.index + match[0].length }] : []
      }),
    }
  },
})

/** Whether a text shows another service. Messages and exceptions ask it of the same text. */
export const showsOther = remembered((text) => otherVendor.read(text, new Date(0)).seen.length > 0)

const all = Object.entries(vendors) as [VendorKey, { own?: RegExp; host?: RegExp; name?: RegExp }][]

const failed =
  /\b(?:[45]\d\d|errors?|fail(?:ed|ure|s)?|denied|forbidden|unauthorized|invalid|refused|rejected|exception|deadline exceeded|time(?:d out|out)|(?:did|does) not match|in the future|no longer valid|unable|not valid|mismatch(?:ing|ed)?|cannot|could not|not allowed|expired)\b/i
