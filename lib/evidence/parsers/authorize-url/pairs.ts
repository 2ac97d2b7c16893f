import type { Pair, SeenFact } from '@/lib/evidence/types'
import { type Allowed, nearest } from './allowed'
import type { Answer } from './answers'
import type { Body } from './bodies'
import { isHidden, type Parameter } from './parameters'
import { type Held, placeOf } from './proves'

export type PairKey = 'redirectUriMismatched' | 'redirectUriUnlisted' | 'callbackMoved' | 'stateMismatched' | 'codeVerifierMissing'

/** What the requests and answers of one text say of each other, and the two texts that differ. */
export type Compared = { seen: SeenFact<PairKey>[]; pairs: Pair[] }

export function compared(requests: readonly Held[], tokens: readonly Body[], answers: readonly Answer[], allowed: readonly Allowed[]): Compared {
  return [withToken(requests, tokens), withAnswer(requests, answers), withAllowed(requests.at(-1), allowed)].reduce(
    (all, one) => ({ seen: [...all.seen, ...one.seen], pairs: [...all.pairs, ...one.pairs] }),
    nothing,
  )
}

const nothing: Compared = { seen: [], pairs: [] }

/** /token wants the redirect_uri that /authorize got (RFC 6749, 4.1.3), and the verifier of its challenge (RFC 7636, 4.5). */
function withToken(requests: readonly Held[], tokens: readonly Body[]): Compared {
  const token = tokens.findLast(({ list }) => shown(list, 'grant_type')?.value === 'authorization_code')
  const client = token && shown(token.list, 'client_id')?.value
  const request = requests.findLast(({ list, from }) => token && from < token.from && isSame(shown(list, 'client_id')?.value, client))
  if (token === undefined || request === undefined) return nothing
  const found: Compared = { seen: [], pairs: [] }
  const [sent, again] = [shown(request.list, 'redirect_uri'), shown(token.list, 'redirect_uri')]
  if (sent && again) {
    found.seen.push({ fact: 'redirectUriMismatched', ...placeOf(again), ...(sent.value === again.value ? { refuted: true } : {}) })
    if (sent.value !== again.value) found.pairs.push({ of: 'redirectUri', expected: sent.value, found: again.value })
  }
  const isProven = token.list.some(({ name }) => name === 'code_verifier')
  if (token.whole && !isProven && request.list.some(({ name }) => name === 'code_challenge'))
    found.seen.push({ fact: 'codeVerifierMissing', ...placeOf(token) })
  return found
}

/** The answer has the state of a request and comes to the address that the request named. */
function withAnswer(requests: readonly Held[], answers: readonly Answer[]): Compared {
  const answer = answers.at(-1)
  const request = answer && requests.findLast(({ from }) => from < answer.from)
  if (answer === undefined || request === undefined) return nothing
  const [returned, uri] = [shown(answer.list, 'state'), shown(request.list, 'redirect_uri')?.value]
  const sent = requests.map(({ list }) => list.find(({ name }) => name === 'state')?.value)
  if (returned === undefined || uri === undefined || sent.some((state) => state === undefined || isHidden(state))) return nothing
  const own = requests.findLast(({ list }) => shown(list, 'state')?.value === returned.value)
  if (own) {
    const named = shown(own.list, 'redirect_uri')?.value
    if (!isFullAddress(answer) || named === undefined || bare(named) === answer.address) return nothing
    return { seen: [{ fact: 'callbackMoved', ...placeOf(answer) }], pairs: [{ of: 'redirectUri', expected: bare(named), found: answer.address }] }
  }
  // Another app's answer has a state of its own.
  if (!isFullAddress(answer) || bare(uri) !== answer.address) return nothing
  return { seen: [{ fact: 'stateMismatched', ...placeOf(returned) }], pairs: [{ of: 'state', expected: sent.at(-1)!, found: returned.value }] }
}

function withAllowed(request: Held | undefined, allowed: readonly Allowed[]): Compared {
  const sent = request && shown(request.list, 'redirect_uri')
  const near = sent && nearest(allowed, sent.value)
  if (sent === undefined || near === undefined || allowed.some(({ uri }) => uri !== sent.value && isHidden(uri))) return nothing
  if (near.uri === sent.value) return { seen: [{ fact: 'redirectUriUnlisted', ...placeOf(near), refuted: true }], pairs: [] }
  return { seen: [{ fact: 'redirectUriUnlisted', ...placeOf(sent) }], pairs: [{ of: 'redirectUri', expected: near.uri, found: sent.value }] }
}

const shown = (list: readonly Parameter[], name: string) => list.find((one) => one.name === name && one.value !== '' && !isHidden(one.value))
const isSame = (a: string | undefined, b: string | undefined) => a === undefined || b === undefined || a === b
const isFullAddress = (answer: Answer): answer is Answer & { address: string } =>
  answer.address !== undefined && /^[a-z][\w+.-]+:\//i.test(answer.address) && !isHidden(answer.address)
/** Without the query and fragment that the app put into it. */
const bare = (uri: string) => uri.split(/[?#]/, 1)[0]!
