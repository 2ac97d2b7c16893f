import type { Pair, PairOf } from '../../format'

/** The two values that a message prints because they differ: what the service provider expects, and what came. */
export const pairsIn = (text: string): Pair[] =>
  printed.flatMap(({ of, pattern, expectedFirst }) => {
    const match = pattern.exec(text)
    const [one, other] = [clean(match?.[1]), clean(match?.[2])]
    if (match === null || one === '' || other === '' || one === other) return []
    const [expected, found] = (expectedFirst === 'toolkits' ? !/ruby|omniauth|\.rb\b/i.test(text) : expectedFirst) ? [one, other] : [other, one]
    return [{ of, expected, found }]
  })

/** `expectedFirst: 'toolkits'`: ruby-saml prints the two the other way round. */
type Printed = { of: PairOf; pattern: RegExp; expectedFirst: boolean | 'toolkits' }

const printed: Printed[] = [
  { of: 'audience', pattern: /designate us as the target[^\n]{0,60}\bFound\s{1,4}(\S{1,300}?),?\s{1,4}expected\s{1,4}(\S{1,300})/i, expectedFirst: false },
  {
    of: 'audience',
    pattern:
      /(?:SP|Service Provider) \[([^\]\n]{1,300})\]\s{1,4}is not a valid audience for the assertion\. (?:Candidates were|Audiences): \[([^\]\n]{1,300})\]/i,
    expectedFirst: true,
  },
  { of: 'audience', pattern: /The audiences?\s{1,4}(\S{1,300}?),?\s{1,4}did not match the expected audience\s{1,4}(\S{1,300})/i, expectedFirst: false },
  { of: 'audience', pattern: /(\S{1,300}) is not a valid audience for this (?:Response - Valid audiences:|Assertion, got) (\S{1,300})/i, expectedFirst: true },
  { of: 'audience', pattern: /audience mismatch\. Expected: (\S{1,300})\s{1,4}Received: (\S{1,300})/i, expectedFirst: true },
  { of: 'audience', pattern: /Conditions \[([^\]\n]{1,300})\] do not match required audience \[([^\]\n]{1,300})\]/i, expectedFirst: false },
  { of: 'destination', pattern: /Destination in response (["'(]\S{1,300}) does(?:n't| not) match the expected destination (\S{1,300})/i, expectedFirst: false },
  {
    of: 'destination',
    pattern: /Recipient in SubjectConfirmationData \((\S{1,300})\) does(?:n't| not) match the current destination \((\S{1,300})\)/i,
    expectedFirst: false,
  },
  { of: 'destination', pattern: /(?:Destination|Recipient) is (\S{1,300}?),\s{1,4}current URL is (\S{1,300})/i, expectedFirst: false },
  {
    of: 'destination',
    pattern: /message (?:intended )?destination (?:endpoint )?(\S{1,300}) did not match (?:the )?recipient endpoint (['"]\S{1,300})/i,
    expectedFirst: false,
  },
  { of: 'destination', pattern: /Destination. does not match AcsURL \(expected (\S{1,300}), actual (\S{1,300})\)/i, expectedFirst: true },
  { of: 'destination', pattern: /The response was received at (\S{1,300}) instead of (\S{1,300})/i, expectedFirst: 'toolkits' },
  { of: 'destination', pattern: /Intended destination (\S{1,300}) doesn't match any of the endpoint URLs on endpoint (\S{1,300})/i, expectedFirst: false },
  { of: 'destination', pattern: /(?:Destination|Recipient) value, Expected: (\S{1,300}), Actual: (\S{1,300})/i, expectedFirst: true },
  { of: 'issuer', pattern: /Doesn't match the issuer, expected: (\S{1,300}), but was: (\S{1,300})/i, expectedFirst: true },
  { of: 'issuer', pattern: /Invalid issuer in the Assertion\/Response \(expected (\S{1,300}), got (\S{1,300})\)/i, expectedFirst: true },
  { of: 'issuer', pattern: /Unknown SAML issuer\. Expected: (\S{1,300})\s{1,4}Received: (\S{1,300})/i, expectedFirst: true },
  { of: 'issuer', pattern: /Issuer value, Expected: (\S{1,300}), Actual: (\S{1,300})/i, expectedFirst: true },
]

/** Without the marks around it, and without the end of the sentence. */
const clean = (value = '') => value.replace(/^["'“‘<[({`]{1,4}/, '').replace(/[\\"'”’>\])}`,;.]{1,8}$/, '')
