import type { Chosen } from './choose'
import { type Comparison, comparison, isSameClient } from './compare'
import type { Roles } from './roles'

/**
 * Whether the code_verifier of the failing token request belongs to the code_challenge of the authorize request (RFC 7636, 4.6). Undefined where the capture
 * lacks one of them. Asynchronous because the browser’s cryptography is. Never rejects.
 */
export async function comparedPkce({ failing }: Chosen, { authorize, token }: Roles): Promise<Comparison | undefined> {
  if (!authorize || !token || token.entry !== failing?.entry || !isSameClient(authorize.said, token.said)) return undefined
  const [challenge, verifier] = [authorize.said.get('code_challenge'), token.said.get('code_verifier')]
  if (!challenge || !verifier) return undefined
  const isPlain = (authorize.said.get('code_challenge_method') ?? 'plain') === 'plain'
  const found = isPlain ? verifier : await s256(verifier)
  return comparison(
    { key: 'pkceDiffers', entry: authorize.entry, words: `code_challenge=${challenge}`, part: 'address' },
    { of: 'codeChallenge', expected: challenge, found },
  )
}

async function s256(verifier: string): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier)))
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')
}
