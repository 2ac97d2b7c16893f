import { flat } from '@/lib/evidence/text/flat'
import type { Pair, PairOf } from '@/lib/evidence/types'

/** The two values that a message prints because they differ: what the side that checks expects, and what came. Each kind once. */
export function pairsIn(text: string): Pair[] {
  const view = flat(text)
  const found: Pair[] = []
  for (const { of, first, second, order } of printed) {
    const at = first === '' ? view.text.indexOf(second) : view.text.lastIndexOf(first)
    if (at < 0 || found.some((pair) => pair.of === of)) continue
    const middle = view.text.indexOf(second, at)
    if (middle < 0 || middle - at - first.length > longest) continue
    const from = view.start(first === '' ? Math.max(0, view.text.lastIndexOf(' ', middle - 1) + 1) : at + first.length)
    const [one, other] = [clean(text.slice(from, view.start(middle))), clean(token(text, view.end(middle + second.length)))]
    if (one === '' || other === '' || one === other || /\s/.test(one)) continue
    const isExpectedFirst = order === 'toolkits' ? !/ruby|omniauth|\.rb\b/i.test(text) : order === 'expected first'
    found.push({ of, expected: isExpectedFirst ? one : other, found: isExpectedFirst ? other : one })
  }
  return found
}

const longest = 320

/**
 * The words before each of the two values, as `flat` writes them. `first` is empty where the value comes first. `toolkits`: their order depends on the library,
 * since ruby-saml swaps the two.
 */
type Printed = { of: PairOf; first: string; second: string; order: 'expected first' | 'found first' | 'toolkits' }

const rows = (of: PairOf, order: Printed['order'], ...all: [first: string, second: string][]): Printed[] =>
  all.map(([first, second]) => ({ of, order, first, second }))

const printed = [
  ...rows(
    'audience',
    'found first',
    ['as the target for these conditions. found ', ' expected '],
    ['the audience ', ' did not match the expected audience '],
    ['the audiences ', ' did not match the expected audience '],
    ['conditions [', '] do not match required audience ['],
  ),
  ...rows(
    'audience',
    'expected first',
    ['this sp [', '] is not a valid audience for the assertion. candidates were: ['],
    ['service provider [', '] is not a valid audience for the assertion. audiences: ['],
    ['', ' is not a valid audience for this response - valid audiences: '],
    ['', ' is not a valid audience for this assertion, got '],
    ['audience mismatch. expected: ', ' received: '],
  ),
  ...rows(
    'destination',
    'found first',
    ['destination in response ', ' does not match the expected destination '],
    ['recipient in subjectconfirmationdata ', ' does not match the current destination '],
    ['destination is ', ' current url is '],
    ['recipient is ', ' current url is '],
    ['destination endpoint ', ' did not match the recipient endpoint '],
    ['message destination ', ' did not match the recipient endpoint '],
    ['intended destination ', " doesn't match any of the endpoint urls on endpoint "],
  ),
  ...rows(
    'destination',
    'expected first',
    ['does not match acsurl (expected ', ' actual '],
    ['destination value, expected: ', ' actual: '],
    ['recipient value, expected: ', ' actual: '],
  ),
  ...rows('destination', 'toolkits', ['the response was received at ', ' instead of ']),
  ...rows(
    'issuer',
    'expected first',
    ["doesn't match the issuer, expected: ", ' but was: '],
    ['invalid issuer in the assertion/response (expected ', ' got '],
    ['unknown saml issuer. expected: ', ' received: '],
    ['issuer value, expected: ', ' actual: '],
  ),
]

const token = (text: string, at: number) => text.slice(at, at + longest).split(/\s/, 1)[0]!

/** Without the marks around it, and without the end of the sentence. */
const clean = (value: string) =>
  value
    .trim()
    .replace(/^["'“‘<[({`]{1,4}/, '')
    .replace(/[\\"'”’>\])}`,;.]{1,8}$/, '')
