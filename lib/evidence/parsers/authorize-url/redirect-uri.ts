import { isHidden, percentDecoded } from './parameters'

export type RedirectUriKey =
  | 'redirectUriHttp'
  | 'redirectUriLocalhost'
  | 'redirectUriTrailingSlash'
  | 'redirectUriFragment'
  | 'redirectUriDoubleEncoded'
  | 'redirectUriUppercaseHost'
  | 'redirectUriAdminHost'
  | 'redirectUriRelative'
  | 'redirectUriPort'
  | 'redirectUriBlank'

/** What can be said of a redirect_uri by its form alone (RFC 6749, 3.1.2; RFC 8252, 7). Okta compares it letter by letter with the app's list. */
export function formOf(uri: string): RedirectUriKey[] {
  const isEncoded = /^[a-z][\w+.-]{1,60}(?:%3A|:%2F)/i.test(uri)
  const plain = isEncoded ? percentDecoded(uri) : uri
  const found: RedirectUriKey[] = isEncoded ? ['redirectUriDoubleEncoded'] : []
  if (/^\s|\s$/.test(plain)) found.push('redirectUriBlank')
  if (isHidden(plain)) return found
  const words = plain.trim()
  if (!/^[a-z][\w+.-]{0,60}:(?!\d)/i.test(words)) return words === '' ? found : [...found, 'redirectUriRelative']
  const parts = /^(https?):\/\/([^/?#:@[\]]{1,253}|\[[\da-f:]{2,45}\])(:\d{1,5})?([^?#]*)/i.exec(words)
  if (words.includes('#')) found.push('redirectUriFragment')
  if (parts === null) return found
  const [, scheme, host, port, path] = parts
  const isLocal = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i.test(host!)
  if (isLocal) found.push('redirectUriLocalhost')
  else if (scheme!.toLowerCase() === 'http') found.push('redirectUriHttp')
  if (port) found.push('redirectUriPort')
  if (path!.endsWith('/')) found.push('redirectUriTrailingSlash')
  if (/[A-Z]/.test(host!)) found.push('redirectUriUppercaseHost')
  if (/-admin\.(?:okta|oktapreview|okta-emea|okta-gov)\.com$/i.test(host!)) found.push('redirectUriAdminHost')
  return found
}
