import type { Findings } from '@/lib/findings/findings'
import { timeOf } from '@/lib/findings/time'
import { type Life, type Moment, tellsSomething } from './life'

type Has = (...facts: (keyof Findings['facts'])[]) => boolean

/** The lives of a token and of a SAML assertion, where a time is what is wrong with them. `read`: when the paste was read here. */
export function livesIn(values: Findings['facts'], read: Date | undefined, has: Has): Life[] {
  const answered = millis(values['http-response.date'])
  const moments: Moment[] = [
    ...(answered === undefined ? [] : [{ time: answered, label: 'The server answered at' }]),
    ...(read ? [{ time: read.getTime(), label: 'It was read here at' }] : []),
  ]
  const when = answered === undefined ? 'when it was read here' : 'when the server answered'
  const [notBefore, notOnOrAfter] = [millis(values['saml.notBefore']), millis(values['saml.notOnOrAfter'])]
  const [iat, exp] = [millis(values['jwt.iat']), millis(values['jwt.exp'])]
  const lives: Life[] = []
  if (has('saml.notYetValid', 'saml.windowOver', 'saml.windowOverLongAgo', 'saml.windowShort') && notBefore !== undefined && notOnOrAfter !== undefined)
    lives.push({ asks: `Was the SAML assertion valid ${when}?`, from: notBefore, to: notOnOrAfter, starts: 'Valid from', ends: 'until', moments, says: valid })
  if (has(...tokenTimes) && iat !== undefined && exp !== undefined)
    lives.push({ asks: `Was the token valid ${when}?`, from: iat, to: exp, starts: 'Issued', ends: 'ends', moments, says: valid })
  if (has('jwt.assertionTooLong') && iat !== undefined && exp !== undefined)
    lives.push({
      asks: 'Does the client assertion end within an hour?',
      from: iat,
      to: iat + hour,
      starts: 'Issued',
      ends: 'Okta accepts an end until',
      moments: [{ time: exp, label: 'It ends' }],
      says: { early: () => 'No: it ends before it is issued.', within: () => 'Yes.', late: (by) => `No: it ends ${by} too late.` },
    })
  return lives.filter(tellsSomething)
}

const tokenTimes = [
  'jwt.expired',
  'jwt.expiredByNow',
  'jwt.expiredLongAgo',
  'jwt.expiresSoon',
  'jwt.notYetValid',
  'jwt.issuedInFuture',
  'jwt.assertionExpired',
  'jwt.assertionExpiredByNow',
] as const

const valid: Life['says'] = {
  early: (by) => `Not yet: it began ${by} later.`,
  within: (by) => `Yes: it was valid for another ${by}.`,
  late: (by) => `No: it had ended ${by} before.`,
}

const hour = 3_600_000
const millis = (value: string | undefined) => timeOf(value)?.getTime()
