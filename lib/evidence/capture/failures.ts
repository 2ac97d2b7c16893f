import { addressOf, isForm, parametersOf, saidBy, targetOf } from './address'
import { bodyOf } from './body'
import { type Entry, headerOf } from './capture'
import { samlStatus, samlXmlOf } from './saml-xml'

/**
 * How a request failed: by its status; without a response; by a redirect or a return to the app with an error; by a response that names an error in spite of
 * its status; by its SAML message. `code`: the name of the error. `firstLeg`: the response asks for a second try, as challenges do.
 */
export type Failure = { by: 'status' | 'network' | 'redirect' | 'callback' | 'answer' | 'saml'; code?: string; firstLeg?: true }

export function failureOf(entry: Entry, isOkta: boolean): Failure | undefined {
  const { status, error } = entry
  // The browser cancelled the request because the page was left.
  if (error && /ABORTED|cancell?ed/i.test(error)) return undefined
  if (error) return { by: 'network', ...code(/[A-Z][A-Z_]{4,60}/.exec(error)?.[0]) }
  if (status >= 400) return refusal(entry)
  const target = targetOf(entry)
  const led = target === undefined ? undefined : errorIn(parametersOf(target))
  if (led) return { by: 'redirect', ...code(led) }
  const back = mayBear.test(entry.url) || isForm(entry) ? errorIn(saidBy(entry)) : undefined
  if (back) return { by: 'callback', ...code(back) }
  const saml = samlXmlOf(entry)
  const ended = saml?.name === 'Response' ? samlStatus(saml.xml) : undefined
  if (ended !== undefined && ended !== 'Success') return { by: 'saml', ...code(ended) }
  return isOkta && status > 0 ? answered(entry) : undefined
}

function refusal(entry: Entry): Failure {
  const body = bodyOf(entry, 20_000)
  const name = /"error"\s{0,4}:\s{0,4}"([a-z_]{3,60})"|"errorCode"\s{0,4}:\s{0,4}"(E\d{7})"/.exec(body)
  const said = name?.[1] ?? name?.[2]
  const challenge = headerOf(entry.responseHeaders, 'www-authenticate')
  const isFirst = said === 'use_dpop_nonce' || (entry.status === 401 && challenge !== undefined)
  return { by: 'status', ...code(said), ...(isFirst ? { firstLeg: true } : {}) }
}

/** An error of OAuth (RFC 6749, 4.1.2.1) comes with a state or a description; other parameters of that name do not. */
function errorIn(said: URLSearchParams): string | undefined {
  const error = said.get('error')
  return error && /^[a-z_]{3,60}$/.test(error) && (said.has('state') || said.has('error_description')) ? error : undefined
}

const mayBear = /[?&#]error=/

/** Okta reports some failures with status 200: messages of Identity Engine, errors of the authentication API, error pages. */
function answered(entry: Entry): Failure | undefined {
  const { path } = addressOf(entry.url)
  const body = bodyOf(entry, 100_000)
  if (/^\/(?:idp\/idx|api\/v1\/authn)\b/.test(path)) {
    const summary = /"errorSummary"\s{0,4}:\s{0,4}"|"class"\s{0,4}:\s{0,4}"ERROR"/.test(body)
    const key = /"key"\s{0,4}:\s{0,4}"([\w.-]{3,80})"/.exec(body)?.[1] ?? /"errorCode"\s{0,4}:\s{0,4}"(E\d{7})"/.exec(body)?.[1]
    return summary ? { by: 'answer', ...code(key) } : undefined
  }
  const title = titleOf(body.slice(0, 20_000))
  return title && /\b(?:error|bad request|access (?:denied|forbidden)|forbidden|sorry|not found)\b/i.test(title) ? { by: 'answer' } : undefined
}

const code = (name: string | undefined) => (name ? { code: name } : {})

function titleOf(page: string): string | undefined {
  const from = page.search(/<title[\s>]/i)
  return from < 0 ? undefined : page.slice(from, from + 300).split('<', 2)[1]
}
