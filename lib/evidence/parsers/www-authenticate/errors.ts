import type { Challenge, Parameter } from './types'

export type ErrorKey =
  | 'insufficientScope'
  | 'tokenExpired'
  | 'notIntended'
  | 'issuerInvalid'
  | 'tokenInvalid'
  | 'dpopProofRequired'
  | 'dpopSchemeRequired'
  | 'dpopProofInvalid'
  | 'dpopNonceRequired'
  | 'otherError'

/** What a description says, whatever `error` it stands beside: letters alone, since a wrap may have broken a word. */
const descriptions: [pattern: RegExp, key: ErrorKey][] = [
  [/requiresadpopproof|dpopproof(?:jwt)?headerismissing/, 'dpopProofRequired'],
  [/mustusethedpopauthenticationscheme/, 'dpopSchemeRequired'],
  [/requiresnonceindpopproof/, 'dpopNonceRequired'],
]
const refusals: [pattern: RegExp, key: ErrorKey][] = [
  [/hasexpired|isexpired|tokenexpired/, 'tokenExpired'],
  [/notintended|invalidaudience/, 'notIntended'],
  [/invalidissuer/, 'issuerInvalid'],
]

/** What the challenge says is wrong, and the words that say so. Some descriptions decide before `error`; `scope` never does. */
export function errorOf({ parameters }: Challenge): { key: ErrorKey; place: Parameter } | undefined {
  const [error, description] = [parameters.get('error'), parameters.get('error_description')]
  const name = error?.value.replace(/\s/g, '').toLowerCase()
  const said = description?.value.toLowerCase().replace(/[^a-z]/g, '') ?? ''
  const described = descriptions.find(([pattern]) => pattern.test(said))
  if (described && description) return { key: described[1], place: description }
  if (name === undefined || name === '' || !error) return description && fromDescription(said, description)
  const both = description && description.from > error.from && description.from - error.to < 8 ? { ...error, to: description.to } : error
  if (name === 'insufficient_scope') return { key: 'insufficientScope', place: both }
  if (name === 'invalid_token') return { key: refusals.find(([pattern]) => pattern.test(said))?.[1] ?? 'tokenInvalid', place: both }
  if (name === 'invalid_dpop_proof') return { key: 'dpopProofInvalid', place: both }
  if (name === 'use_dpop_nonce') return { key: 'dpopNonceRequired', place: both }
  return { key: 'otherError', place: both }
}

/** A header that was cut in front of its description. */
function fromDescription(said: string, place: Parameter) {
  if (said.includes('doesnotcontaintherequiredscopes')) return { key: 'insufficientScope' as const, place }
  if (/(?:dpopproof|dpopboundtoken)/.test(said)) return { key: 'dpopProofInvalid' as const, place }
  const refusal = refusals.find(([pattern]) => pattern.test(said))
  return refusal && { key: refusal[1], place }
}
