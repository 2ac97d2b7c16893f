import { messageText } from '@/machines/ticket'
import { Copy } from './copy'
import { secretsIn } from './secrets-in'
import type { StepProps } from './step'

/** Ready messages for a reader who cannot look: what to ask whom, with what is known already filled in. */
export function Messages({ tree, link, reader }: StepProps) {
  return (
    <section aria-labelledby="messages" className="mt-8">
      <h2 id="messages" className="mb-3">
        Messages ready to send
      </h2>
      <div className="grid gap-4">
        {tree.messages.map((message) => {
          const text = messageText(message, { tree, link, address: location.href })
          return (
            <article key={message.title} className="rounded-md border border-line bg-raised p-4">
              <h3>{message.title}</h3>
              <pre className="my-2 max-h-80 overflow-y-auto whitespace-pre-wrap font-sans text-sm [overflow-wrap:anywhere]">{text}</pre>
              <Copy text={text} secrets={secretsIn(reader.pastes)} label="Copy this message" />
            </article>
          )
        })}
      </div>
    </section>
  )
}
