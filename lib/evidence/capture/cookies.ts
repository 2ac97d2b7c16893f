import { addressOf } from './address'
import { type Entry, headerOf } from './capture'
import { type Chosen, isReturn } from './choose'
import { samlXmlOf } from './saml-xml'

/**
 * Whether the browser came back to the app without any cookie, though the app had set some, and the tool writes down those that are sent to it. Only of a return
 * that failed; never of a capture without cookies.
 */
export function cookieMissing(entries: Entry[], { failing }: Chosen): boolean {
  const back = failing?.entry
  if (!back || headerOf(back.requestHeaders, 'cookie') !== undefined || !(isReturn(back) || samlXmlOf(back)?.name === 'Response')) return false
  const { host } = addressOf(back.url)
  const others = entries.filter((entry) => entry !== back && addressOf(entry.url).host === host)
  const set = others.some(({ number, responseHeaders }) => number < back.number && keeps.test(headerOf(responseHeaders, 'set-cookie') ?? ''))
  return set && others.some(({ requestHeaders }) => headerOf(requestHeaders, 'cookie') !== undefined)
}

/** A cookie for the whole site, which is neither empty nor taken back. */
const keeps = /^(?![^;]{0,200}=\s{0,4};)(?![^\n]{0,4000}(?:max-age=0|expires=\w{3}, \d\d[ -]\w{3}[ -]19))[^\n]{0,4000}path=\/(?:;|$|\n)/i
