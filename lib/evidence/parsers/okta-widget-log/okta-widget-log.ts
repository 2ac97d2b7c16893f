import { lineAround } from '@/lib/evidence/text/lines'
import { defineFormat, type Moment, type Seen } from '@/lib/evidence/types'
import { type Attempt, attempts } from './attempts'
import { agentNamed, agentWords, bareException, isForeign, keySize } from './origin'
import { type Failure, failure } from './rules'

/** OktaWidget.log of the Okta MFA credential provider for Windows. Not OktaCP.log, and not the log of any other .NET program. */
type Key = Failure['fact'] | 'oldAgent'
type Told = { attempt: Attempt; failed: Failure }

export const oktaWidgetLog = defineFormat<'okta-widget-log', Key>({
  id: 'okta-widget-log',
  facts: {
    status401: null,
    status403: null,
    status404: null,
    status407: null,
    status429: null,
    status5xx: 'status',
    statusOther: 'status',
    secret: null,
    trust: null,
    tls: null,
    dns: null,
    timeout: null,
    connect: null,
    noStatus: null,
    unknownError: null,
    oldAgent: null,
  },
  reads: 'prose',
  tells: 'last',
  attempts: true,
  recognise: (text) => agentWords.test(text) || ((bareException.test(text) || keySize(text) !== undefined) && !isForeign(text)),
  read(text) {
    const isAgent = agentWords.test(text)
    const isNamed = agentNamed.test(text) && !isForeign(text)
    const told = inOrder(attempts(text).flatMap((attempt) => quoter(text, attempt, isAgent, isNamed) ?? []))
    const seen = told.map(({ attempt, failed }, i) => ({ ...place(text, attempt, failed), ...(i < told.length - 1 ? { older: true } : {}) }))
    if (told.length > 0 || !isAgent)
      return { seen: [...seen, ...generation(text, told.at(-1)?.attempt)], moments: told.slice(-20).map((one) => moment(text, one)) }
    const first = agentWords.exec(text)!
    return { seen: [{ fact: 'unknownError', ...lineAround(text, first.index, first.index + first[0].length) }, ...generation(text)] }
  },
})

/** What an attempt failed with. One that nothing marks counts where the paste names the agent, or where it failed before anything was sent. */
function quoter(text: string, attempt: Attempt, isAgent: boolean, isNamed: boolean): Told | undefined {
  const body = text.slice(attempt.from, attempt.to)
  const failed = failure(body)
  if (failed === undefined) return undefined
  if (attempt.isMarked || isNamed || agentWords.test(body) || (failed.fact === 'secret' && keySize(body) !== undefined)) return { attempt, failed }
  return failed.isUnsent && !(isAgent && isForeign(body)) ? { attempt, failed } : undefined
}

function moment(text: string, { attempt, failed }: Told): Moment {
  const { from, to } = place(text, attempt, failed)
  const time = attempt.time === undefined ? {} : { time: attempt.time }
  return { ...time, name: 'OktaWidget', outcome: failed.value ?? failed.fact.replace('status', ''), failed: true, from, to }
}

/** By time where every attempt bears one with a zone; else as they stand, the last one last. */
const inOrder = (told: Told[]) => (told.every(({ attempt }) => attempt.time !== undefined) ? told.toSorted((a, b) => a.attempt.time! - b.attempt.time!) : told)

function place(text: string, attempt: Attempt, { fact, value, from, to }: Failure): Seen<Key> {
  const words = lineAround(text, attempt.from + from, attempt.from + to)
  return { fact, ...(value === undefined ? {} : { value }), from: words.from, to: words.to }
}

/** Which agent wrote it shows in the arguments: of the attempt that counts, else of the last frame that tells. */
function generation(text: string, last?: Attempt): Seen<'oldAgent'>[] {
  const told = [...(last ? text.slice(last.from, last.to) : '').matchAll(signature)]
  const [match, at] = told.length > 0 ? [told.at(-1)!, last!.from] : [[...text.matchAll(signature)].at(-1), 0]
  if (match === undefined || !match[0].startsWith('Boolean')) return []
  return [{ fact: 'oldAgent', ...lineAround(text, at + match.index, at + match.index + match[0].length) }]
}

const signature = /Boolean doMfaChallenge|Int64 (?:widgetFlow|flow)\b/g
