import type { SeenFact } from '@/lib/evidence/types'
import { isOkta } from '../http-response/origin'
import { hostOf, pathOf } from '../http-response/path'

/** A SAML request on its way to Okta by redirect (SAML Bindings, 3.4): context for the sign-in. What it says is read by another format. */
export function samlRedirect(text: string): SeenFact<'samlRedirect'>[] {
  for (const { 0: words, index } of [...text.matchAll(/[?&]SAMLRequest=[\w%+/=-]{1,60}/g)].slice(-20).toReversed()) {
    let from = index
    while (from > 0 && index - from < 1500 && /[^\s"'`<>]/.test(text[from - 1]!)) from--
    const address = text.slice(from, index)
    if (isOkta(hostOf(address) ?? '') || /^\/app\/[\w-]{1,100}\/[\w-]{10,40}\/sso\/saml$/.test(pathOf(address)))
      return [{ fact: 'samlRedirect', from, to: index + words.length }]
  }
  return []
}
