/** What has to be known before the first value is cleaned, from one look at the whole text. */
import { isFields } from './json'
import { isPublicHost } from './public-hosts'

const addresses = /https?(?::\\{0,3}\/\\{0,3}\/|%3[aA]%2[fF]%2[fF])([A-Za-z\d](?:[A-Za-z\d.-]{1,200}[A-Za-z\d])?)((?:(?:\\{0,3}\/|%2[fF])[\w.~-]{1,60}){0,5})/g
/** Other servers have `/login` and `/api/v1` too: these paths are Okta’s alone. */
const oktaPath =
  /^\/(?:oauth2\/(?:[\w-]{1,60}\/)?v1\/|oauth2\/(?:default|aus\w{17})\b|idp\/|api\/v1\/(?:authn|sessions\/me|users|groups|apps|logs)\b|app\/[\w.-]{1,60}\/\w{1,60}\/sso\/(?:saml|wsfed)|sso\/saml2\/|login\/(?:login\.htm|sessionCookieRedirect|token))/

/** Hosts of a text: custom domains of an org, by paths that only Okta has, and others. */
export function hostsIn(text: string): { known: Set<string>; others: Set<string> } {
  const [known, others] = [new Set<string>(), new Set<string>()]
  for (const [, host = '', path = ''] of text.matchAll(addresses)) {
    const name = host.toLowerCase()
    if (!name.includes('.') || isPublicHost(name) || /^[\d.]+$/.test(name) || /\.okta(?:preview|-emea|-gov)?\.(?:com|mil)$|\.trexcloud\.com$/.test(name))
      continue
    if (oktaPath.test(path.replaceAll('\\', '').replace(/%2f/gi, '/'))) known.add(name)
    else others.add(name)
  }
  for (const name of known) others.delete(name)
  return { known, others }
}

/** The addresses of a HAR, as one text. */
export const addressesOf = (entries: readonly unknown[]) =>
  entries
    .flatMap((entry) => {
      if (!isFields(entry) || !isFields(entry.request)) return []
      const location = isFields(entry.response) ? entry.response.redirectURL : ''
      return [entry.request.url, location, isFields(entry.request.postData) ? String(entry.request.postData.text ?? '').slice(0, 20_000) : '']
    })
    .join('\n')

/** Verifiers of PKCE with their stand-ins, and for each challenge that belongs to one the challenge of its stand-in: what matched still matches. */
export async function pkceIn(text: string): Promise<{ verifiers: Map<string, string>; challenges: Map<string, string> }> {
  const [verifiers, challenges] = [new Map<string, string>(), new Map<string, string>()]
  for (const [, verifier = ''] of text.matchAll(/code_verifier\\{0,3}["']?(?:=|\s{0,3}:\s{0,3}\\{0,3}["'])([\w.~-]{43,128})/g)) {
    if (verifiers.has(verifier)) continue
    const instead = `verifier-${verifiers.size + 1}`
    verifiers.set(verifier, instead)
    challenges.set(await challengeOf(verifier), await challengeOf(instead))
  }
  return { verifiers, challenges }
}

async function challengeOf(verifier: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)))
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=$/, '')
}
