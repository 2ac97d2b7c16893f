import { type Member, members, memberValue } from '@/lib/evidence/text/members'
import type { SeenFact, Span, UncheckedFact } from '@/lib/evidence/types'
import { cardOf } from '@/lib/okta/workflows-cards'
import { type ErrorKind, kindNamed } from './kinds'
import type { WorkflowsError } from './objects'

export type Key =
  | 'workflows'
  | 'status403'
  | 'status429'
  | 'statusOther'
  | 'oauthRefreshError'
  | 'oktaConnector'
  | 'otherConnector'
  | 'card'
  | 'cardScope'
  | 'oktaRequestId'
  | 'noChallenge'
  | 'headersMissing'
  | 'htmlBody'
  | 'exportCard'
  | 'notActive'
  | 'timeout'
  | 'listIndex'
  | 'platformCache'
  | 'connectionFailed'
  | 'flowInvalid'
  | 'notAssignedApp'

export type Proven = { seen: SeenFact<Key>[]; unchecked: UncheckedFact<Key>[] }

/** What one error of Workflows proves. */
export function proves(text: string, error: WorkflowsError): Proven {
  const say = (name: string) => {
    const member = error.members.get(name)
    return member === undefined ? undefined : String(memberValue(text, member) ?? '')
  }
  const at = (name: string) => place(error, name)
  const kind = kindNamed(say('kind') ?? say('description') ?? '')
  const seen: SeenFact<Key>[] = [{ fact: 'workflows', ...at(error.members.has('flo') ? 'flo' : 'kind') }]
  if (kind === 'oauthRefresh') return { seen: [...seen, ...connector(text, error), { fact: 'oauthRefreshError', ...at('kind') }], unchecked: [] }
  const status = statusOf(text, error)
  if (status) seen.push(statusFact(status.code, status))
  seen.push(...connector(text, error), ...ofKind(kind, at('kind')), ...ofMessage(say('message') ?? '', at('message')))
  if (/^utility\.export/i.test(say('module') ?? '')) seen.push({ fact: 'exportCard', ...at('module') })
  const answer = headers(text, error, status?.code)
  return { seen: [...seen, ...answer.seen], unchecked: answer.unchecked }
}

export const statusFact = (code: string, { from, to }: Span): SeenFact<Key> =>
  code === '403' || code === '429' ? { fact: `status${code}`, from, to } : { fact: 'statusOther', value: code, from, to }

/** The status of the called service. The code within the message of a failed refresh is another one: that of Workflows’ own service. */
function statusOf(text: string, error: WorkflowsError): { code: string; from: number; to: number } | undefined {
  for (const name of ['statusCode', 'code', 'message']) {
    const member = error.members.get(name)
    const code = member && /^["']?([1-5]\d\d)(?!\d)/.exec(text.slice(member.value.from, member.value.to))?.[1]
    if (code) return { code, from: member.from, to: member.to }
  }
  return undefined
}

/** `flo` is `connector:version:card` where a connector's card made the call, and a number where a card of Workflows itself did. */
function connector(text: string, error: WorkflowsError): SeenFact<Key>[] {
  const flo = error.members.get('flo')
  const parts = flo && /^["']?([A-Za-z][\w-]{1,60}):[\w.-]{1,30}(?::([A-Za-z]\w{1,80}))?/.exec(text.slice(flo.value.from, flo.value.to))
  if (!parts) return []
  const [, name, method] = parts
  const at = { from: flo.from, to: flo.to }
  if (!/^okta/i.test(name!)) return [{ fact: 'otherConnector', ...at }]
  const card = method === undefined ? undefined : cardOf(name!, method)
  return [
    { fact: 'oktaConnector', ...at },
    ...(method === undefined ? [] : [{ fact: 'card' as const, value: method, ...at }]),
    ...(card === undefined || card.scopes === 'endpoint' ? [] : card.scopes.map((value) => ({ fact: 'cardScope' as const, value, ...at }))),
  ]
}

export function ofKind(kind: ErrorKind | undefined, at: Span): SeenFact<Key>[] {
  const facts = {
    oauthRefresh: 'oauthRefreshError',
    forbidden: 'status403',
    notActive: 'notActive',
    timeout: 'timeout',
    connection: 'connectionFailed',
    flow: 'flowInvalid',
    httpRequest: undefined,
    http: undefined,
    notFound: undefined,
    unknown: undefined,
  } as const
  const fact = kind && facts[kind]
  return fact ? [{ fact, ...at }] : []
}

/** Messages of the platform itself. https://help.okta.com/wf/en-us/Content/Topics/Workflows/execute/workflows-error-messages.htm */
export function ofMessage(message: string, at: Span): SeenFact<Key>[] {
  return (
    [
      ['listIndex', /array index out of bounds|index \d{1,6} is out of range, the list is empty/i],
      ['platformCache', /missing invariant lhs value|^Cache error|too many cluster redirections/i],
      ['timeout', /method timeout exceeded|more than 10 minutes/i],
      ['notActive', /flow (?:is not|isn['’]t) (?:currently )?active/i],
    ] as const
  ).flatMap(([fact, words]) => (words.test(message) ? [{ fact, ...at }] : []))
}

/** The facts of the response headers. Only complete headers prove that one is missing. */
function headers(text: string, error: WorkflowsError, status: string | undefined): Proven {
  const own = error.members.get('headers')
  const at = place(error, error.members.has('message') ? 'message' : 'flo')
  if (own === undefined || text[own.value.from] !== '{') {
    if (status === undefined) return { seen: [], unchecked: [] }
    const fact = 'headersMissing'
    return error.isWhole ? { seen: [{ fact, ...at }], unchecked: [] } : { seen: [], unchecked: [{ fact, why: shortForm }] }
  }
  const { members: named, whole } = members(text, own.value.from)
  const lower = new Map([...named].map(([name, member]) => [name.toLowerCase(), member]))
  const [id, challenge, body] = [lower.get('x-okta-request-id'), lower.get('www-authenticate'), error.members.get('body')]
  const here = { from: own.from, to: Math.min(own.to, own.from + 12) }
  const seen: SeenFact<Key>[] = []
  // A request id that is cut off finds nothing, so it gets no value.
  if (id) seen.push({ fact: 'oktaRequestId', ...(id.to < text.length ? { value: String(memberValue(text, id)) } : {}), from: id.from, to: id.to })
  else if (whole) seen.push({ fact: 'oktaRequestId', refuted: true, ...here })
  if (whole && challenge === undefined && status === '403') seen.push({ fact: 'noChallenge', ...here })
  if (whole && id === undefined && body && /^["']?(?:\s|\\[rnt]){0,20}<(?:!doctype|html|head|body)/i.test(text.slice(body.value.from, body.value.from + 60)))
    seen.push({ fact: 'htmlBody', from: body.from, to: Math.min(body.to, body.from + 80) })
  return { seen, unchecked: [] }
}

const shortForm =
  'The answer’s headers are not in the paste: an alert built on If Error leaves them out. Open the flow’s Execution History and copy the card’s whole error.'

const place = (error: WorkflowsError, name: string) => {
  const member: Member | undefined = error.members.get(name) ?? error.members.values().next().value
  return member ? { from: member.from, to: member.to } : { from: error.from, to: error.to }
}
