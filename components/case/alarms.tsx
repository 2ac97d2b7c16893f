import type { Paste } from '@/components/paste/types'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import { secretWords } from '@/machines/knowledge/secret-words'

/** A secret in a paste that may still work: how long, and how it is ended. */
export function Alarms({ pastes }: { pastes: readonly Paste[] }) {
  const live = pastes.flatMap(({ secrets }) => secrets).filter(({ worksUntil }) => worksUntil !== undefined)
  if (live.length === 0 || pastes.every(({ sample }) => sample)) return null
  const kinds = [...new Map(live.map((secret) => [secret.kind, secret])).values()]
  return (
    <div role="note" className="my-4 rounded-md border-2 border-bad bg-bad-wash p-4 print:hidden">
      <p className="font-semibold text-bad">What you pasted holds a secret that may still work</p>
      <ul className="list-disc pl-6">
        {kinds.map((secret) => (
          <li key={secret.kind}>
            {secretWords[secret.kind].name}
            {until(secret)}. {secretWords[secret.kind].end}
          </li>
        ))}
      </ul>
      <p>It stays on this device, is hidden in everything shown here, and is in no link.</p>
    </div>
  )
}

const until = ({ worksUntil }: Secret) => (worksUntil instanceof Date ? `, valid until ${worksUntil.toLocaleString()}` : '')
