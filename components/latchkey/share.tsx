import { isPersonal } from '@/lib/evidence/format'
import { factKind, type Proof } from '@/lib/evidence/formats/all'
import { type Dialect, ticket } from '@/machines/ticket'
import { Copy } from './copy'
import { secretsIn } from './secrets-in'
import type { StepProps } from './step'

const dialects: Record<Dialect, string> = { plain: 'Copy for ticket: plain text', markdown: 'Copy for ticket: Markdown' }

/** What leaves this device, and only by the reader's hand: the link, a text for a ticket, paper. */
export function Share(props: StepProps) {
  const { tree, link, resolution, reader } = props
  const secrets = secretsIn(reader.pastes)
  const told = { tree, link, resolution, address: location.href }
  return (
    <section aria-labelledby="share" className="print:hidden mt-8">
      <h2 id="share" className="mb-2 text-lg">
        Pass it on
      </h2>
      <div className="flex flex-col items-start gap-2">
        <Copy text={location.href} secrets={secrets} label="Copy link" primary />
        {(Object.keys(dialects) as Dialect[]).map((dialect) => (
          <Copy key={dialect} text={ticket(told, dialect)} secrets={secrets} label={dialects[dialect]} />
        ))}
        <button type="button" onClick={() => print()} className="min-h-11 rounded-md border border-edge px-4 py-2 hover:bg-sunken">
          Print
        </button>
      </div>
      <Personal {...props} />
      <details className="mt-3 text-sm">
        <summary className="min-h-8">Everything that the link contains</summary>
        <ul className="mt-1 list-disc pl-6 font-mono [overflow-wrap:anywhere]">
          {location.hash
            .replace(/^#v1\?/, '')
            .split('&')
            .map((pair) => (
              <li key={pair}>{pair}</li>
            ))}
        </ul>
        <p className="mt-1 text-muted">No word of what you pasted is in it. The part behind # is never sent to a server.</p>
      </details>
    </section>
  )
}

/** Values that say something about a person or a place go into the link only when the reader adds them. */
function Personal({ link, tell, update }: StepProps) {
  const { facts } = link.findings
  const values = (Object.keys(facts) as Proof[]).flatMap((id) => {
    const value = tell.quotes(id).at(-1)?.value ?? facts[id]
    return isPersonal(factKind(id)) && value ? [{ id, value }] : []
  })
  return values.map(({ id, value }) => (
    <label key={id} htmlFor={`share-${id}`} className="mt-3 flex items-start gap-2 text-sm">
      <input
        type="checkbox"
        id={`share-${id}`}
        className="mt-1 size-4 accent-(--accent)"
        checked={facts[id] !== ''}
        onChange={({ target }) => update({ ...link, findings: { ...link.findings, facts: { ...facts, [id]: target.checked ? value : '' } } }, true)}
      />
      <span>
        Add the address <code>{value}</code> to the link, so that the next person sees it
      </span>
    </label>
  ))
}
