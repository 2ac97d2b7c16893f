import { useState } from 'react'
import type { StepProps } from '@/components/case/types'
import { readerRole, useRole } from '@/components/case/use-role'
import { secretsIn } from '@/components/paste/secrets-in'
import { Button } from '@/components/ui/button'
import { Copy } from '@/components/ui/copy'
import { Fold } from '@/components/ui/fold'
import { Panel } from '@/components/ui/panel'
import { RoleChips } from '@/components/ui/role-chips'
import { wholeOf } from '@/machines/engine/choices'
import { askOf, askText, questionText } from '@/machines/hand-over/request'
import { shareable } from '@/machines/hand-over/ticket/case'
import { handOver } from '@/machines/hand-over/ticket/hand-over'
import { mayBe } from '@/machines/hand-over/ticket/says'
import { rolesWithPart } from '@/machines/knowledge/cause-lists'
import { partNames, roleNames } from '@/machines/knowledge/role-names'
import { type Role, roles } from '@/machines/types'
import { addressOf } from './address'
import { Contents } from './contents'
import { Packet } from './packet'
import { Personal } from './personal'
import { PhoneCode } from './phone-code'
import { Preview } from './preview'
import { Qr } from './qr'
import { Ticket } from './ticket'
import { TicketSystem } from './ticket-system'

/** The one place from which a case leaves this device, and only by the reader's hand: a link or a message to one person, a ticket, a code, paper. */
export function HandOver(props: StepProps) {
  const { tree, link, told, sent, resolution, reader, wording, role } = props
  const words = tree.words[resolution.step]
  const isCause = words?.kind === 'cause'
  const isEnd = isCause || words?.kind === 'outcome'
  const others = useOthers(props)
  // Whose move it is: of a question nobody knows.
  const [chosen, setChosen] = useState<Role | 'anyone'>(isCause ? (others[0] ?? 'anyone') : 'anyone')
  const to = chosen === 'anyone' || !others.includes(chosen) ? undefined : chosen
  const secrets = secretsIn(reader.pastes)
  const ticketCase = { tree, link: told, sent, resolution, address: props.address, values: shareable(wording.values), earlier: wording.earlier }
  const ask = isEnd || to === undefined ? undefined : askOf(tree, told.findings, resolution, to)
  const asking = ask && { ask: 'artefact' in ask ? ask.artefact.id : ('question' as const), from: role }
  const address = to === undefined ? props.address : addressOf(tree, link, { view: to, ...asking })
  const message = to === undefined ? undefined : isCause ? handOver({ ...ticketCase, address }, to) : ask && asMessage(ask, address, mayBe(ticketCase).titles)
  return (
    <Panel title="Hand it over" className="print:hidden">
      <p className="mb-3 text-sm text-muted">
        {isEnd ? 'Each person opens their own next step.' : 'What is known already is in the link, and nobody asks it twice.'}
      </p>
      <RoleChips
        legend="Whom is it for?"
        label="To"
        names={{ ...roleNames, user: 'The user' }}
        roles={others}
        role={to}
        onChoose={setChosen}
        none="Anyone"
        onNone={() => setChosen('anyone')}
      />
      <div className="mt-3 flex flex-wrap gap-2">
        <Copy text={address} secrets={secrets} label="Copy link" look={isEnd ? 'primary' : 'plain'} />
        {message ? <Copy {...message} secrets={secrets} label="Copy message" /> : null}
        <ShareButton title={wording.title(resolution.step)} address={address} />
      </div>
      {message ? (
        <Fold quiet title={`What ${partNames[to!]} gets`}>
          <Preview text={message.text} secrets={secrets} />
        </Fold>
      ) : null}
      <Personal {...props} />
      <div className="mt-3 flex flex-wrap items-start gap-2 border-t border-line pt-3">
        <Qr text={address} label="The link to this case" secrets={secrets} />
        {isEnd ? (
          <Button look="small" onClick={() => print()}>
            Print
          </Button>
        ) : null}
      </div>
      <PhoneCode tree={tree.id} step={wholeOf(tree, resolution.step)} />
      <div className="mt-2 divide-y divide-line border-t border-line">
        <Ticket ticketCase={ticketCase} secrets={secrets} />
        {words?.kind === 'cause' || resolution.step === 'unexplained' ? <Packet {...props} secrets={secrets} /> : null}
        <Contents address={address} />
      </div>
      <TicketSystem ticketCase={ticketCase} secrets={secrets} />
    </Panel>
  )
}

/** Who else has a part: in a cause those with something to do, at a question those who can answer or get something. */
function useOthers({ tree, link, resolution, role }: StepProps): readonly Role[] {
  const chosen = useRole()
  const words = tree.words[resolution.step]
  if (words?.kind === 'outcome') return roles.filter((one) => one !== role)
  if (words?.kind !== 'cause') return roles.filter((one) => one !== role && askOf(tree, link.findings, resolution, one) !== undefined)
  const has = rolesWithPart(words)
  return has.filter((one) => one !== readerRole(chosen, link.view, tree.reader, has))
}

/** A message that asks for one thing, as plain text. */
const asMessage = (ask: NonNullable<ReturnType<typeof askOf>>, address: string, titles: readonly string[]): { text: string; html?: string } => ({
  text: 'artefact' in ask ? askText(ask.artefact, address, titles) : questionText(ask.question, address, titles),
})

/** The system's own sheet, where the browser has one. */
function ShareButton({ title, address }: { title: string; address: string }) {
  if (typeof navigator === 'undefined' || !('share' in navigator)) return null
  // Closing the sheet is no failure.
  return <Button onClick={() => navigator.share({ title, url: address }).catch(() => undefined)}>Share</Button>
}
