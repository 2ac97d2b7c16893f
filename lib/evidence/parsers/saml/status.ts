import type { SeenFact } from '@/lib/evidence/types'
import { attributeOf, within } from './elements'
import type { Message } from './messages'

/** The status codes of SAML 2.0 (saml-core section 3.2.2.2) but Success: which is `statusSuccess`, and which refutes `statusNotSuccess`. */
export const statuses = {
  statusRequester: 'Requester',
  statusResponder: 'Responder',
  statusVersionMismatch: 'VersionMismatch',
  statusAuthnFailed: 'AuthnFailed',
  statusInvalidAttrNameOrValue: 'InvalidAttrNameOrValue',
  statusInvalidNameIdPolicy: 'InvalidNameIDPolicy',
  statusNoAuthnContext: 'NoAuthnContext',
  statusNoAvailableIdp: 'NoAvailableIDP',
  statusNoPassive: 'NoPassive',
  statusNoSupportedIdp: 'NoSupportedIDP',
  statusPartialLogout: 'PartialLogout',
  statusProxyCountExceeded: 'ProxyCountExceeded',
  statusRequestDenied: 'RequestDenied',
  statusRequestUnsupported: 'RequestUnsupported',
  statusUnknownPrincipal: 'UnknownPrincipal',
  statusUnsupportedBinding: 'UnsupportedBinding',
} as const
export type StatusKey = keyof typeof statuses | 'statusSuccess' | 'statusNotSuccess' | 'statusOther'

const byCode = new Map(Object.entries(statuses).map(([key, code]) => [code as string, key as keyof typeof statuses]))

/** What the codes of a message say, the outer before the inner. */
export function statusOf({ root, at }: Message): SeenFact<StatusKey>[] {
  const codes = within(root, 'StatusCode').flatMap((element) => {
    const value = attributeOf(element, 'Value')
    return value ? [{ code: value.value.trim().split(':').at(-1)!, place: at(value) }] : []
  })
  const [first] = codes
  if (first === undefined) return []
  if (first.code === 'Success')
    return [
      { fact: 'statusSuccess', ...first.place },
      { fact: 'statusNotSuccess', refuted: true, ...first.place },
    ]
  return [
    { fact: 'statusNotSuccess', ...first.place },
    ...codes.map(({ code, place }): SeenFact<StatusKey> => ({ fact: byCode.get(code) ?? 'statusOther', ...place })),
  ]
}
