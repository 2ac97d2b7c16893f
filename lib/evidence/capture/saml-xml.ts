import { saidBy } from './address'
import type { Entry } from './capture'

/** Only what the choice of requests needs: the kind of message and its text. The parser `saml` reads the rest. */
export type SamlXml = { name: 'Response' | 'Request'; xml: string }

/** The SAML message that a request posts, or that the tool decoded. Undefined without one, or where it is compressed. */
export function samlXmlOf(entry: Entry): SamlXml | undefined {
  if (!entry.message && !/SAMLRe(?:sponse|quest)=/.test(entry.requestBody ?? '')) return undefined
  const said = saidBy(entry)
  const [response, request] = [said.get('SAMLResponse'), said.get('SAMLRequest')]
  const xml = entry.message ?? decoded(response ?? request ?? '')
  if (!xml?.trimStart().startsWith('<')) return undefined
  const root = /<(?:[\w-]{1,30}:)?(\w{1,60})[\s>]/.exec(xml.slice(0, 2000))?.[1] ?? ''
  return { name: /Response$/.test(root) ? 'Response' : 'Request', xml }
}

function decoded(base64: string): string | undefined {
  try {
    const binary = atob(base64.replace(/\s/g, ''))
    return new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)))
  } catch {
    return undefined
  }
}

/** The outermost status code of a response, its last part: `Success`, `Responder`. */
export function samlStatus(xml: string): string | undefined {
  const at = /<(?:[\w-]{1,30}:)?StatusCode\s/.exec(xml)?.index
  const value = at === undefined ? null : /\bValue\s{0,3}=\s{0,3}["']([^"']{1,200})["']/.exec(xml.slice(at, at + 400))
  return value?.[1]?.split(':').at(-1)
}

/** The `Destination` of a message. */
export function samlDestination(xml: string): string | undefined {
  const root = /<(?:[\w-]{1,30}:)?[\w-]{1,60}\s[^>]{0,4000}/.exec(xml.slice(0, 5000))?.[0] ?? ''
  return /\bDestination\s{0,3}=\s{0,3}["']([^"']{1,2000})["']/.exec(root)?.[1]?.replaceAll('&amp;', '&')
}
