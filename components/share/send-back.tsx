import type { StepProps } from '@/components/case/types'
import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'

/** After a text that somebody asked for was read: what to send them. */
export function SendBack({ address, reader: { pastes } }: StepProps) {
  if (!pastes.some(({ asked }) => asked)) return null
  return (
    <section aria-labelledby="send-back" className="print:hidden my-4 rounded-md border border-line border-l-4 border-l-good bg-raised p-4">
      <h2 id="send-back">It was read. Send this link back</h2>
      <p className="mb-3 mt-1">Whoever asked you sees what follows from it, and none of its lines.</p>
      <Copy text={address} secrets={secretsIn(pastes)} label="Copy the link to send back" look="primary" />
    </section>
  )
}
