import { type SecretKind, secretNamed } from '../evidence/secrets/names'
import { plainName } from './personal-names'

/** Names that hold a secret in a whole message, where the engine would have to read what stands around them. */
const also: Partial<Record<string, SecretKind>> = { qrcode: 'clientSecret', answer: 'password', correctanswer: 'password', ciphervalue: 'assertion' }

/** The kind of secret that a field of this name holds. Without `value`, also where other things may stand under the name. */
export function secretOf(name: string, value?: string): SecretKind | undefined {
  const last = name.slice(name.lastIndexOf('.') + 1)
  return secretNamed(name, value) ?? (last === name ? undefined : secretNamed(last, value)) ?? also[plainName(last)]
}
