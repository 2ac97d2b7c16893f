import { addressOf, isForm, parametersOf, saidBy, targetOf } from './address'
import { bodyOf } from './body'
import { type Entry, headerOf } from './capture'
import { samlStatus, samlXmlOf } from './saml-xml'

/**
 * How a request failed: by its status, without an answer, by a redirect or a return to the app that bears an error, by what its answer says in spite of its
 * status, by the SAML message that it carries. `code`: the error's own name. `firstLeg`: it asks for another try, as servers do in the course of things.
 */
export type Failure = { by: 'status' | 'network' | 'redirect' | 'callback' | 'answer' | 'saml'; code?: string; firstLeg?: true }

export function failureOf(entry: Entry, isOkta: boolean): Failure | undefined {
  const { status, error } = entry
  // The page was left before the answer came.
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

/** An error of OAuth (RFC 6749, 4.1.2.1), not just any parameter of that name: it comes with what was sent, or with words. */
function errorIn(said: URLSearchParams): string | undefined {
  const error = said.get('error')
  return error && /^[a-z_]{3,60}$/.test(error) && (said.has('state') || said.has('error_description')) ? error : undefined
}

const mayBear = /[?&#]error=/

/** Okta tells some failures with status 200: a message of Identity Engine, an error of the authentication API, a page that says so. */
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
