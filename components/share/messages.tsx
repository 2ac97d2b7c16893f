import type { StepProps } from '@/components/case/types'
import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'
import { Fold } from '@/components/ui/fold'
import { shareable } from '@/machines/hand-over/ticket/case'
import { messageText } from '@/machines/hand-over/ticket/message'
import { Preview } from './preview'

/** Messages to copy for a reader who cannot look things up: whom to ask for what, with the known values filled in. */
export function Messages({ tree, told, sent, address, reader, wording, role }: StepProps) {
  const secrets = secretsIn(reader.pastes)
  return (
    <section aria-labelledby="messages" className="print:hidden mt-8">
      <h2 id="messages" className="mb-3">
        Messages ready to send
      </h2>
      <ul className="grid gap-3">
        {tree.messages
          .filter(({ to }) => to !== role)
          .map((message) => {
            const text = messageText(message, { tree, link: told, sent, address, values: shareable(wording.values) })
            return (
              <li key={message.title} className="rounded-md border border-line bg-raised p-4">
                <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
                  <h3>{message.title}</h3>
                  <Copy text={text} secrets={secrets} label="Copy this message" />
                </div>
                <Fold quiet title="Read it">
                  <Preview text={text} secrets={secrets} />
                </Fold>
              </li>
            )
          })}
      </ul>
    </section>
  )
}
