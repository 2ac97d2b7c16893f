import { messageText } from '@/machines/ticket'
import { Copy } from './copy'
import { Fold } from './fold'
import { secretsIn } from './secrets-in'
import type { StepProps } from './step'

/** Ready messages for a reader who cannot look: what to ask whom, with what is known already filled in. */
export function Messages({ tree, link, reader }: StepProps) {
  return (
    <section aria-labelledby="messages" className="mt-8">
      <h2 id="messages" className="mb-3">
        Messages ready to send
      </h2>
      <ul className="grid gap-3">
        {tree.messages.map((message) => {
          const text = messageText(message, { tree, link, address: location.href })
          return (
            <li key={message.title} className="rounded-md border border-line bg-raised p-4">
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                <h3>{message.title}</h3>
                <Copy text={text} secrets={secretsIn(reader.pastes)} label="Copy this message" />
              </div>
              <Fold quiet title="Read it">
                <p className="mt-1 whitespace-pre-wrap text-sm [overflow-wrap:anywhere]">{text}</p>
              </Fold>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
