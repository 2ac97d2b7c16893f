import { addressOf, saidBy, targetOf, withoutQuery } from './address'
import { type Capture, type Entry, headerOf } from './capture'
import { type Failure, failureOf } from './failures'
import { oktaHosts } from './okta-hosts'
import { isStatic } from './static'

/** A request to Okta or about signing in. `failure`: absent where it succeeded or where a second try is part of the protocol. */
export type Step = { entry: Entry; isOkta: boolean; failure?: Failure }

/**
 * The requests that matter, in order of time; `failing`: the one to explain; `laterSuccess`: what succeeded after a failure, the same request or a whole
 * sign-in.
 */
export type Chosen = { steps: Step[]; failing?: Step; laterSuccess?: Entry }

/** Drops what pages are made of, and finds the last request that failed and did not succeed later. */
export function choose({ entries, kind }: Capture): Chosen {
  const dynamic = entries.filter((entry) => !isStatic(entry) && !isTunnel(entry))
  const hosts = oktaHosts(dynamic)
  const steps: Step[] = []
  for (const entry of inOrder(dynamic)) {
    const isOkta = hosts.has(addressOf(entry.url).host)
    if (isOkta || isSigningIn(entry)) steps.push({ entry, isOkta })
  }
  const [later, succeeded] = [new Set<string>(), new Map<string, Entry>()]
  let [failing, healedBy, signedIn, after]: [Step?, Entry?, Entry?, Entry?] = []
  for (let i = steps.length - 1; i >= 0; i--) {
    const step = steps[i]!
    const { entry, isOkta } = step
    const key = `${entry.method} ${withoutQuery(entry.url)}`
    // A request without a response and without an error counts as a failure only where it is the last one.
    const failure = failureOf(entry, isOkta) ?? (entry.status === 0 && !entry.error && kind === 'har' && i === steps.length - 1 ? silent : undefined)
    if (failure && !(failure.firstLeg && later.has(key)) && !isBackground(step)) {
      step.failure = failure
      const success = succeeded.get(key)
      if (success) healedBy ??= success
      else if (failing === undefined) [failing, after] = [step, signedIn]
    }
    if (!failure?.firstLeg) later.add(key)
    if (!failure && entry.status >= 200 && entry.status < 400) {
      if (!succeeded.has(key)) succeeded.set(key, entry)
      if (isWhole(entry)) signedIn ??= entry
    }
  }
  const cause = failing && (steps.find((step) => isSource(step, failing)) ?? failing)
  const laterSuccess = failing ? after : healedBy
  return { steps, ...(cause ? { failing: cause } : {}), ...(laterSuccess ? { laterSuccess } : {}) }
}

const silent: Failure = { by: 'network' }

/** A proxy records the tunnel before the call itself. A tunnel that was refused is a failure. */
const isTunnel = ({ method, status }: Entry) => method === 'CONNECT' && status < 400

/** By start time where every entry has one, else in the order of the file. */
const inOrder = (entries: Entry[]) =>
  entries.every(({ started }) => started !== undefined) ? entries.toSorted((a, b) => a.started! - b.started! || a.number - b.number) : entries

function isSigningIn(entry: Entry): boolean {
  if (headerOf(entry.responseHeaders, 'x-okta-request-id') || headerOf(entry.responseHeaders, 'www-authenticate')) return true
  if (/(?:^|[?&#])SAML(?:Request|Response|art)=/.test(entry.url) || /(?:^|&)SAML(?:Request|Response|art)=/.test(entry.requestBody?.slice(0, 2_000_000) ?? ''))
    return true
  if (entry.message) return true
  return isReturn(entry)
}

/** The browser's return to an app: a code or an error, with the state. */
export function isReturn(entry: Entry): boolean {
  if (!/[?&](?:code|error)=/.test(entry.url) && !/(?:^|&)(?:code|error|id_token)=/.test(entry.requestBody?.slice(0, 20_000) ?? '')) return false
  const said = saidBy(entry)
  return said.has('state') && (said.has('code') || said.has('error') || said.has('id_token')) && !said.has('grant_type')
}

/** A completed sign-in: tokens, a code brought to the app, a SAML response taken by it. */
const isWhole = (entry: Entry) =>
  /^\/oauth2\/(?:[\w-]{1,60}\/)?v1\/token$/.test(addressOf(entry.url).path) ||
  isReturn(entry) ||
  /(?:^|&)SAMLResponse=/.test(entry.requestBody?.slice(0, 200) ?? '')

/** Requests that fail in every sign-in, such as the check for a session, or that are no part of one. */
const isBackground = ({ entry: { url, status } }: Step) =>
  (status === 404 && /\/api\/v1\/sessions\/me(?:[?#]|$)/.test(url)) ||
  /\/(?:auth\/services\/devicefingerprint|api\/v1\/internal\/|\.well-known\/(?:webfinger|appspecific|change-password)|favicon|manifest\.json|robots\.txt)/.test(
    url,
  )

/** The redirect that sent the browser back with an error explains more than the request that it led to. */
const isSource = ({ entry, failure }: Step, failing: Step) =>
  failing.failure?.by === 'callback' && failure?.by === 'redirect' && targetOf(entry)?.split('#', 1)[0] === failing.entry.url
