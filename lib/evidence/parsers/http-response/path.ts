import { pathWords } from '@/lib/okta/path-words'
import { templateOf } from '@/lib/okta/paths'

/** Where Okta's own APIs begin. */
const api =
  /^\/(?:api\/v1|(?:governance|privileged-access|integrations|webauthn-registration|attack-protection|okta-personal-settings|security)\/api\/v\d|idp\/myaccount)\/([\w.-]+)/
const oauth = /^\/oauth2(?:\/[^/]{1,60})?\/v1\/\w|^\/(?:oauth2\/[^/]{1,60}\/)?\.well-known\/\w|^\/idp\/idx\/\w/

/** The path of one of Okta’s APIs with each id as `-`, undefined for other paths: `/api/v1/users/00u1abc/groups?limit=5` becomes `/api/v1/users/-/groups`. */
export function pathTemplate(target: string): string | undefined {
  const path = pathOf(target)
  const first = api.exec(path)?.[1]
  return (first !== undefined && pathWords.has(first)) || oauth.test(path) ? templateOf(path) : undefined
}

/** The path of a URL, or of a path, without query, fragment and what a sentence or a log puts behind it. */
export const pathOf = (target: string) =>
  target
    .replace(/^[a-z]{2,5}:\/\/[^/?#]*/i, '')
    .split(/[?#]/, 1)[0]!
    .replace(/[.,:;)\]}>"'`\\]{1,20}$/, '')

/** The host of a URL, in lower case, without its port. */
export const hostOf = (target: string) => /^[a-z]{2,5}:\/\/(?:[^/?#@\s]{0,300}@)?([^/?#:\s]{1,253})/i.exec(target)?.[1]?.toLowerCase()

/** Where a person or an app signs in. */
export const isSignIn = (target: string) =>
  /^\/api\/v1\/authn(?:\/|$)|^\/oauth2(?:\/[^/]{1,60})?\/v1\/(?:authorize|token|interact|par|logout|device\/authorize|bc\/authorize)$|^\/idp\/(?:idx|authenticators)(?:\/|$)/.test(
    pathOf(target),
  )

/** Okta's management API. */
export const isManagement = (target: string) =>
  /^\/api\/v1\/(?!authn(?:\/|$))/.test(pathOf(target)) || /^\/(?:governance|privileged-access)\/api\/v\d\//.test(pathOf(target))

export const isUserinfo = (target: string) => /^\/oauth2(?:\/[^/]{1,60})?\/v1\/userinfo$/.test(pathOf(target))

/** Whether a path may be one of Okta's, a mistyped one among them. */
export const isOfOkta = (target: string) => /^\/(?:api\/v\d|oauth2|idp|governance|privileged-access|login|app|\.well-known)(?:\/|$)/.test(pathOf(target))

/** What stands before an address that was not called. */
const otherAddress =
  /(?:authorization_uri|realm|report-uri|issuer|\biss|\baud|audience|location|referer|origin|href|errorlink|rel|expected|got|content-security-policy|[a-z](?<!req|request)_(?:uri|url|endpoint))\b["'\\]{0,9}\s{0,3}[:=]?\s{0,3}["'“‘\\<]{0,9}$/i

/** Whether the words before an address say that it is not the one that was called. */
export const isOtherAddress = (text: string, at: number) => otherAddress.test(text.slice(Math.max(0, at - 60), at))
