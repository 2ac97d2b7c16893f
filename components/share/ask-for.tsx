import type { StepProps } from '@/components/case/types'
import { goTo } from '@/components/case/use-fragment'
import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'
import { Fold } from '@/components/ui/fold'
import { passedOn } from '@/machines/hand-over/link'
import { askText } from '@/machines/hand-over/request'
import { mayBe } from '@/machines/hand-over/ticket/says'
import { type Ranked, rank } from '@/machines/knowledge/artefacts/rank'
import { partNames } from '@/machines/knowledge/role-names'

/** What would settle the case, the best first, and a link that asks somebody for it. */
export function AskFor(props: StepProps) {
  const { tree, link, resolution } = props
  const [best, ...more] = rank(tree, link.findings, resolution)
  if (best === undefined) return null
  return (
    <section aria-labelledby="ask-for" className="print:hidden mt-10 border-t border-line pt-6">
      <h2 id="ask-for">Ask somebody for what would settle it</h2>
      <p className="mb-3 mt-1 text-muted">
        They get a page that says how to get it, with a box to paste it into. It is read on their device, and a link comes back to you.
      </p>
      <One {...props} ranked={best} />
      {more.length > 0 ? (
        <div className="mt-3">
          <Fold quiet title={`Other evidence (${more.length})`}>
            <div className="grid gap-3">
              {more.map((ranked) => (
                <One key={ranked.artefact.id} {...props} ranked={ranked} />
              ))}
            </div>
          </Fold>
        </div>
      ) : null}
    </section>
  )
}

/** The preview link opens in this document, so that the pastes stay in memory. */
function One({ tree, link, resolution, reader, address: ownAddress, ranked: { artefact, left } }: StepProps & { ranked: Ranked }) {
  const fragment = passedOn(tree, link, { view: artefact.by, ask: artefact.id })
  const address = `${location.origin}/evidence/${artefact.id}/${fragment}`
  const secrets = secretsIn(reader.pastes)
  const all = resolution.possible.length
  return (
    <div className="rounded-md border border-line bg-raised p-4" data-artefact={artefact.id}>
      <h3>{artefact.name}</h3>
      <p className="text-sm text-muted">
        Who can get it: {partNames[artefact.by]} · takes {artefact.takes} · of {all} causes it leaves about {Math.max(1, Math.round(left))}
      </p>
      <div className="mt-3 flex flex-wrap gap-2">
        <Copy text={address} secrets={secrets} label="Copy the link that asks for it" />
        <Copy
          text={askText(artefact, address, mayBe({ tree, link, resolution, address: ownAddress }).titles)}
          secrets={secrets}
          label="Copy it with a message"
        />
        <a
          href={fragment}
          onClick={(event) => {
            event.preventDefault()
            goTo(fragment)
          }}
          className="inline-flex min-h-11 items-center"
        >
          See what they see<span className="sr-only">: {artefact.name}</span>
        </a>
      </div>
    </div>
  )
}
