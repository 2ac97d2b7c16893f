import type { StepProps } from '@/components/case/types'
import type { Findings } from '@/lib/findings/findings'
import { timeOf } from '@/lib/findings/time'
import { written } from '@/machines/knowledge/fill'
import { Compare } from './compare'
import { LifeTime, type Span } from './life-time'
import { RateWindow } from './rate-window'

/** What a result shows as a picture, each only where the evidence holds it. */
export function Pictures({ wording, link, reader, resolution }: StepProps) {
  const values = Object.fromEntries(
    Object.entries(wording.values).filter(([id]) => !(link.findings.not as readonly string[]).includes(id)),
  ) as Findings['facts']
  const read = wording.readings.filter((reading) => reading.outcome === 'read')
  const [pairs, terms] = [read.flatMap((reading) => reading.pairs ?? []), read.flatMap((reading) => reading.terms ?? [])]
  const has = (...facts: (keyof Findings['facts'])[]) => facts.some((fact) => fact in link.findings.facts && !link.findings.not.includes(fact))
  const [limit, remaining, reset, wait] = (['limit', 'remaining', 'reset', 'waitSeconds'] as const).map((key) => values[`rate-limit.${key}`])
  return (
    <>
      <Compare key={`${resolution.step} ${reader.pastes.length}`} pairs={pairs} terms={terms} cause={resolution.step} />
      {spans(values, link.read, has).map((span) => (
        <LifeTime key={span.title} span={span} />
      ))}
      {limit !== undefined && remaining !== undefined && has('rate-limit.exhausted', 'rate-limit.nearLimit', 'rate-limit.concurrency') ? (
        <RateWindow
          limit={Number(limit)}
          remaining={Number(remaining)}
          {...(reset ? { resets: written('rate-limit.reset', reset) } : {})}
          {...(wait ? { wait: written('rate-limit.waitSeconds', wait) } : {})}
        />
      ) : null}
    </>
  )
}

/** The lives of a token and of a SAML message, where a time is what is wrong with them. */
function spans(values: Findings['facts'], read: Date | undefined, has: (...facts: (keyof Findings['facts'])[]) => boolean): Span[] {
  const answered = millis(values['http-response.date'])
  const moments = [
    ...(answered === undefined ? [] : [{ time: answered, label: 'The server answered at' }]),
    ...(read ? [{ time: read.getTime(), label: 'It was read here at' }] : []),
  ]
  const [notBefore, notOnOrAfter] = [millis(values['saml.notBefore']), millis(values['saml.notOnOrAfter'])]
  const [iat, exp] = [millis(values['jwt.iat']), millis(values['jwt.exp'])]
  const isTokenTimeWrong = has(
    'jwt.expired',
    'jwt.expiredLongAgo',
    'jwt.expiresSoon',
    'jwt.notYetValid',
    'jwt.issuedInFuture',
    'jwt.assertionExpired',
    'jwt.assertionTooLong',
  )
  const isSamlTimeWrong = has('saml.notYetValid', 'saml.windowOver', 'saml.windowOverLongAgo', 'saml.windowShort')
  return [
    ...(isSamlTimeWrong && notBefore !== undefined && notOnOrAfter !== undefined
      ? [{ title: 'The time of the SAML assertion', from: notBefore, to: notOnOrAfter, starts: 'Good from', ends: 'until', moments }]
      : []),
    ...(isTokenTimeWrong && iat !== undefined && exp !== undefined
      ? [{ title: 'The life of the token', from: iat, to: exp, starts: 'Issued', ends: 'ends', moments }]
      : []),
  ]
}

const millis = (value: string | undefined) => timeOf(value)?.getTime()
