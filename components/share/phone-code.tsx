import { phoneCode, spelt } from '@/machines/hand-over/phone-codes/phone-code'
import { PhoneCodeAddress } from './phone-code-address'

/** What to say over the phone, so that the other side reads the same cause or request; nothing for a step without a code. */
export function PhoneCode({ tree, step }: { tree: string; step: string }) {
  const code = phoneCode(tree, step)
  if (code === undefined) return null
  return (
    <p className="mt-3">
      Code for the phone: <code className="whitespace-nowrap text-lg font-semibold">{[...code].join(' ')}</code>
      <span className="block text-sm text-muted">
        Say “{spelt(code)}”. Whoever hears it types it at <PhoneCodeAddress />, or on the first page.
      </span>
    </p>
  )
}
