import type { Span, Term, TermName } from '@/lib/evidence/types'
import { within } from './elements'
import { fields } from './fields'
import type { Message } from './messages'

/** Terms of complete messages, for comparison with other messages of the same sign-in. */
export function termsOf(messages: readonly Message[]): Term<Span>[] {
  return messages.slice(-most).flatMap((message) => {
    const { kind, isWhole, from, to, id, issuer, destination, audiences, acsUrls, certificates } = fields(message, (place) => place)
    const each = (name: TermName, values: readonly (string | undefined)[]) => values.flatMap((value) => (value ? [{ name, value, from, to }] : []))
    if (!isWhole) return []
    // A service provider’s metadata does not say who signs.
    if (kind === 'metadata' && within(message.root, 'IDPSSODescriptor').length === 0) return []
    if (kind === 'metadata') return [...each('metadataEntityId', [id]), ...each('metadataCertificate', certificates)]
    if (kind === 'authnRequest') return [...each('samlRequestIssuer', [issuer]), ...each('samlRequestAcsUrl', acsUrls)]
    if (kind !== 'response' && kind !== 'assertion') return []
    return [
      ...each('samlIssuer', [issuer]),
      ...each('samlDestination', [destination]),
      ...each('samlAudience', audiences),
      ...each('samlCertificate', certificates),
    ]
  })
}

const most = 20
