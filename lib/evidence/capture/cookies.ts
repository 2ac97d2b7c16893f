import { addressOf } from './address'
import { type Entry, headerOf } from './capture'
import { type Chosen, isReturn } from './choose'
import { samlXmlOf } from './saml-xml'

/**
 * Whether the browser returned to the app without any cookie, though the app had set one and the tool records cookies. Only for a return that failed; never
 * call it for a capture that is `stripped`.
 */
export function cookieMissing(entries: Entry[], { failing }: Chosen): boolean {
  const back = failing?.entry
  if (!back || headerOf(back.requestHeaders, 'cookie') !== undefined || !(isReturn(back) || samlXmlOf(back)?.name === 'Response')) return false
  const { host } = addressOf(back.url)
  const others = entries.filter((entry) => entry !== back && addressOf(entry.url).host === host)
  const set = others.some(({ number, responseHeaders }) => number < back.number && keeps.test(headerOf(responseHeaders, 'set-cookie') ?? ''))
  return set && others.some(({ requestHeaders }) => headerOf(requestHeaders, 'cookie') !== undefined)
}

/** Sets a cookie for the whole site that is neither empty nor expired. */
const keeps = /^(?![^;]{0,200}=\s{0,4};)(?![^\n]{0,4000}(?:max-age=0|expires=\w{3}, \d\d[ -]\w{3}[ -]19))[^\n]{0,4000}path=\/(?:;|$|\n)/i
