import type { StepProps } from '@/components/case/types'
import { goTo } from '@/components/case/use-fragment'
import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'
import { Fold } from '@/components/ui/fold'
import { Panel } from '@/components/ui/panel'
import { askText } from '@/machines/hand-over/request'
import { mayBe } from '@/machines/hand-over/ticket/says'
import { type Ranked, rank } from '@/machines/knowledge/artefacts/rank'
import { capital } from '@/machines/knowledge/fill'
import { partNames } from '@/machines/knowledge/role-names'
import { addressOf } from './address'

/** What would settle the case, the best first, and a link that asks somebody for it. */
export function AskFor(props: StepProps) {
  const { tree, link, resolution } = props
  const [best, ...more] = rank(tree, link.findings, resolution)
  if (best === undefined) return null
  return (
    <Panel title="Settle it faster" className="mt-0 print:hidden">
      <One {...props} ranked={best} />
      {more.length > 0 ? (
        <div className="mt-2">
          <Fold quiet title={`Other evidence (${more.length})`}>
            <div className="grid gap-4">
              {more.map((ranked) => (
                <One key={ranked.artefact.id} {...props} ranked={ranked} />
              ))}
            </div>
          </Fold>
        </div>
      ) : null}
    </Panel>
  )
}

/** The preview link opens in this document, so that the pastes stay in memory. */
function One({ tree, link, told, resolution, reader, role, sent, address: ownAddress, ranked: { artefact, left } }: StepProps & { ranked: Ranked }) {
  const address = addressOf(tree, link, { view: artefact.by, ask: artefact.id, from: role })
  const fragment = address.slice(address.indexOf('#'))
  const isOwn = artefact.by === role
  const secrets = secretsIn(reader.pastes)
  return (
    <div data-artefact={artefact.id}>
      <h3>{capital(artefact.name)}</h3>
      <p className="text-sm text-muted">
        {isOwn ? 'You' : capital(partNames[artefact.by])} can get it in {artefact.takes}. It leaves about {Math.max(1, Math.round(left))} of{' '}
        {resolution.possible.length} causes.
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-2">
        {isOwn ? null : (
          <>
            <Copy look="small" text={address} secrets={secrets} label="Copy the link that asks for it" />
            <Copy
              look="small"
              text={askText(artefact, address, mayBe({ tree, link: told, resolution, address: ownAddress }).titles)}
              secrets={secrets}
              label="Copy it with a message"
            />
          </>
        )}
        <a
          href={fragment}
          onClick={(event) => {
            event.preventDefault()
            goTo(fragment, sent === undefined ? 'own' : 'sent')
          }}
          className="inline-flex min-h-9 items-center text-sm"
        >
          {isOwn ? 'How to get it' : 'See what they see'}
          <span className="sr-only">: {artefact.name}</span>
        </a>
      </div>
    </div>
  )
}
