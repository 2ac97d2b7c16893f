import type { Seen } from '../../format'
import { isOkta } from '../http-response/origin'
import { hostOf } from '../http-response/path'

/** A SAML request on its way to Okta by redirect (SAML Bindings, 3.4): context for the sign-in. What it says is read by another format. */
export function samlRedirect(text: string): Seen<'samlRedirect'>[] {
  const found: Seen<'samlRedirect'>[] = []
  for (const { 0: words, index } of text.matchAll(/https?:\/\/[^\s"'<>?]{4,600}\?(?:RelayState=[^\s"'<>&]{0,600}&(?:amp;)?)?SAMLRequest=[\w%+/=-]{1,60}/gi)) {
    const [host, path] = [hostOf(words) ?? '', words.slice(words.indexOf('/', 8))]
    if (isOkta(host) || /^\/app\/[\w-]{1,100}\/[\w-]{10,40}\/sso\/saml\?/.test(path))
      found.push({ fact: 'samlRedirect', from: index, to: index + words.length })
  }
  return found.slice(-1)
}
