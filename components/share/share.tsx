import type { ReactNode } from 'react'
import type { StepProps } from '@/components/case/types'
import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'
import { shareable } from '@/machines/hand-over/ticket/case'
import { Contents } from './contents'
import { Packet } from './packet'
import { Personal } from './personal'
import { Ticket } from './ticket'
import { TicketSystem } from './ticket-system'

/** What leaves this device, and only by the reader's hand: the link, a text for a ticket or for Okta, paper. `children`: other ways for the link to travel. */
export function Share({ children, ...props }: StepProps & { children?: ReactNode }) {
  const { tree, link, resolution, address, reader, wording } = props
  const secrets = secretsIn(reader.pastes)
  const ticketCase = { tree, link, resolution, address, values: shareable(wording.values), earlier: wording.earlier }
  const isEnd = tree.words[resolution.step]?.kind === 'cause' || resolution.step === 'unexplained'
  return (
    <section aria-labelledby="share" className="print:hidden mt-8">
      <h2 id="share" className="mb-2 text-lg">
        Pass it on
      </h2>
      <div className="flex flex-col items-start gap-2">
        <Copy text={address} secrets={secrets} label="Copy link" primary />
        <button type="button" onClick={() => print()} className="min-h-11 rounded-md border border-edge px-4 py-2 hover:bg-sunken">
          Print
        </button>
      </div>
      {children}
      <Personal {...props} />
      <Ticket ticketCase={ticketCase} secrets={secrets} />
      <TicketSystem ticketCase={ticketCase} secrets={secrets} />
      {isEnd ? <Packet {...props} secrets={secrets} /> : null}
      <Contents address={address} />
    </section>
  )
}
