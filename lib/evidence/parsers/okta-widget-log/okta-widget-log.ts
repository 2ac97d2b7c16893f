import { lineAround } from '@/lib/evidence/text/lines'
import { defineFormat, type SeenFact, type Span, type TimelineEvent } from '@/lib/evidence/types'
import { type Attempt, attempts } from './attempts'
import { oktaWidgetLogSource } from './facts'
import { agentNamed, agentWords, bareException, isForeign, keySize } from './origin'
import { type Failure, failure } from './rules'

/** OktaWidget.log of the Okta MFA credential provider for Windows. Not OktaCP.log, and not the log of any other .NET program. */
type Key = Failure['fact'] | 'oldAgent'
type FailedAttempt = { attempt: Attempt; failed: Failure }

export const oktaWidgetLog = defineFormat<'okta-widget-log', Key>({
  ...oktaWidgetLogSource,
  reads: 'log',
  keeps: 'last',
  recognise: (text) => agentWords.test(text) || ((bareException.test(text) || keySize(text) !== undefined) && !isForeign(text)),
  read(text) {
    const isAgent = agentWords.test(text)
    const isNamed = agentNamed.test(text) && !isForeign(text)
    const failedAttempts = inOrder(attempts(text).flatMap((attempt) => failedAttempt(text, attempt, isAgent, isNamed) ?? []))
    const seen = failedAttempts.map(({ attempt, failed }, i) => ({
      ...place(text, attempt, failed),
      ...(i < failedAttempts.length - 1 ? { older: true } : {}),
    }))
    if (failedAttempts.length > 0 || !isAgent)
      return { seen: [...seen, ...generation(text, failedAttempts.at(-1)?.attempt)], events: failedAttempts.slice(-20).map((one) => timelineEvent(text, one)) }
    const first = agentWords.exec(text)!
    return { seen: [{ fact: 'unknownError', ...lineAround(text, first.index, first.index + first[0].length) }, ...generation(text)] }
  },
})

/** The failure of an attempt. One without a mark of the agent’s counts only where the paste names the agent, or where nothing was sent. */
function failedAttempt(text: string, attempt: Attempt, isAgent: boolean, isNamed: boolean): FailedAttempt | undefined {
  const body = text.slice(attempt.from, attempt.to)
  const failed = failure(body)
  if (failed === undefined) return undefined
  if (attempt.isMarked || isNamed || agentWords.test(body) || (failed.fact === 'secret' && keySize(body) !== undefined)) return { attempt, failed }
  return failed.isUnsent && !(isAgent && isForeign(body)) ? { attempt, failed } : undefined
}

function timelineEvent(text: string, { attempt, failed }: FailedAttempt): TimelineEvent<Span> {
  const { from, to } = place(text, attempt, failed)
  const time = attempt.time === undefined ? {} : { time: attempt.time }
  return { ...time, name: 'OktaWidget', outcome: failed.value ?? failed.fact.replace('status', ''), failed: true, from, to }
}

/** By time where every attempt has one with a zone; else in the order of the text. */
const inOrder = (found: FailedAttempt[]) =>
  found.every(({ attempt }) => attempt.time !== undefined) ? found.toSorted((a, b) => a.attempt.time! - b.attempt.time!) : found

function place(text: string, attempt: Attempt, { fact, value, from, to }: Failure): SeenFact<Key> {
  const words = lineAround(text, attempt.from + from, attempt.from + to)
  return { fact, ...(value === undefined ? {} : { value }), from: words.from, to: words.to }
}

/** The arguments of a frame show which agent wrote the log: of the last attempt, else of the last frame that shows it. */
function generation(text: string, last?: Attempt): SeenFact<'oldAgent'>[] {
  const own = [...(last ? text.slice(last.from, last.to) : '').matchAll(signature)]
  const [match, at] = own.length > 0 ? [own.at(-1)!, last!.from] : [[...text.matchAll(signature)].at(-1), 0]
  if (match === undefined || !match[0].startsWith('Boolean')) return []
  return [{ fact: 'oldAgent', ...lineAround(text, at + match.index, at + match.index + match[0].length) }]
}

const signature = /Boolean doMfaChallenge|Int64 (?:widgetFlow|flow)\b/g
