import type { SeenFact } from '@/lib/evidence/types'
import { attributeOf, firstOf, within } from './elements'
import type { Message } from './messages'

/** Which element bears a signature, in its place or in the address; `signatureMissing`: a whole response bears none. No signature is checked here. */
export type SignatureKey = 'responseSigned' | 'assertionSigned' | 'requestSigned' | 'signatureMissing' | 'sha1'

export function signatures({ root, kind, isWhole, at, encoded }: Message): SeenFact<SignatureKey>[] {
  const seen: SeenFact<SignatureKey>[] = []
  const outer = firstOf(root, 'Signature')
  const isRequest = kind === 'authnRequest' || kind === 'logoutRequest'
  if (outer && kind !== 'metadata' && root.name !== 'lost')
    seen.push({ fact: isRequest ? 'requestSigned' : kind === 'assertion' ? 'assertionSigned' : 'responseSigned', ...at(outer) })
  else if (encoded?.signature) seen.push({ fact: isRequest ? 'requestSigned' : 'responseSigned', ...encoded.signature })
  const inner = kind === 'response' ? within(root, 'Assertion').find((assertion) => firstOf(assertion, 'Signature')) : undefined
  if (inner) seen.push({ fact: 'assertionSigned', ...at(firstOf(inner, 'Signature')) })
  const isEncrypted = within(root, 'EncryptedAssertion').length > 0
  if (seen.length > 0 && (kind === 'response' || kind === 'assertion'))
    seen.push({ fact: 'signatureMissing', refuted: true, from: seen[0]!.from, to: seen[0]!.to })
  else if (isWhole && kind === 'response' && !isEncrypted) seen.push({ fact: 'signatureMissing', ...at() })
  const weak = [...within(root, 'SignatureMethod'), ...within(root, 'DigestMethod')]
    .map((element) => attributeOf(element, 'Algorithm'))
    .find((algorithm) => /#(?:rsa-|dsa-|ecdsa-)?sha1$/.test(algorithm?.value ?? ''))
  if (weak) seen.push({ fact: 'sha1', ...at(weak) })
  else if (encoded?.isSha1 && encoded.signature) seen.push({ fact: 'sha1', ...encoded.signature })
  return seen
}
