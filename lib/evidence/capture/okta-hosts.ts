import { addressOf } from './address'
import { type Entry, headerOf } from './capture'

/** The hosts of a capture that are Okta’s: by domain; custom domains by headers and paths that only Okta has. */
export function oktaHosts(entries: Entry[]): Set<string> {
  const found = new Set<string>()
  const others = new Set<string>()
  for (const entry of entries) {
    const { host, path } = addressOf(entry.url)
    if (found.has(host) || others.has(host)) continue
    if (domain.test(host)) (pages.test(host) ? others : found).add(host)
    else if (answersAsOkta(entry) || oktaPath.test(path)) found.add(host)
  }
  return found
}

const domain = /\.(?:okta(?:preview|-emea|-gov)?\.(?:com|mil)|trexcloud\.com)(?::\d{1,5})?$/

/** Okta's own pages, which no org signs in to. */
const pages = /^(?:www|support|help|developer|devforum|status|trust|feedback|login)\.okta\.com$/

const answersAsOkta = ({ responseHeaders }: Entry) =>
  headerOf(responseHeaders, 'x-okta-request-id') !== undefined || /HONK/.test(headerOf(responseHeaders, 'p3p') ?? '')

/** Other servers have `/login` and `/api/v1` too: these paths are Okta's alone. */
const oktaPath =
  /^\/(?:oauth2\/(?:[\w-]{1,60}\/)?v1\/(?:authorize|token|interact|par|logout|device\/authorize)$|idp\/idx\/|idp\/myaccount\/|api\/v1\/(?:authn|sessions\/me)(?:\/|$)|app\/[\w.-]{1,100}\/[\w.-]{1,60}\/sso\/(?:saml|wsfed)|app\/UserHome|sso\/saml2\/|login\/(?:login\.htm|sessionCookieRedirect|token\/redirect|step-up\/redirect|default)|signin\/refresh-auth-state)/
