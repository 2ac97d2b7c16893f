import type { StepProps } from '@/components/case/types'
import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'

/** After somebody gave what they were asked for, a text or an answer: what to send back. */
export function SendBack({ address, link, isArrival, reader: { pastes } }: StepProps) {
  const isRead = pastes.some(({ asked }) => asked)
  // A link that says so when it arrives says it of somebody else.
  if (!isRead && (link.ask !== 'answered' || isArrival)) return null
  return (
    <section aria-labelledby="send-back" className="print:hidden my-4 rounded-md border border-line border-l-4 border-l-good bg-raised p-4">
      <h2 id="send-back">{isRead ? 'It was read.' : 'It is answered.'} Send this link back</h2>
      <p className="mb-3 mt-1">Whoever asked you sees what follows from it{isRead ? ', and none of its lines' : ''}.</p>
      <Copy text={address} secrets={secretsIn(pastes)} label="Copy the link to send back" look="primary" />
    </section>
  )
}
