import { useEffect, useState } from 'react'
import type { StepProps } from '@/components/case/types'
import { factKind, type Proof } from '@/lib/evidence/parsers/all'
import { isPersonal } from '@/lib/evidence/types'
import { isLinkable } from '@/lib/link/known-values'

/** An address of a person’s machine goes into the link only when the reader adds them. */
export function Personal({ link, told, wording, update }: StepProps) {
  const { facts } = link.findings
  const values = (Object.keys(facts) as Proof[]).flatMap((id) => {
    const own = wording.quotes(id).at(-1)?.value ?? told.findings.facts[id]
    const value = own || facts[id]
    const kind = factKind(id)
    return kind && isPersonal(kind) && value && isLinkable(kind, value) ? [{ id, value, isOwn: Boolean(own) }] : []
  })
  return values.map(({ id, value, isOwn }) => (
    <Value
      key={id}
      id={id}
      value={isOwn ? value : undefined}
      isIn={facts[id] !== ''}
      onChange={(isIn) => update({ ...link, findings: { ...link.findings, facts: { ...facts, [id]: isIn ? value : '' } } }, true)}
    />
  ))
}

type Props = { id: string; value: string | undefined; isIn: boolean; onChange: (isIn: boolean) => void }

/** The address bar changes a moment after the click: until then the box shows the new choice. */
function Value({ id, value, isIn, onChange }: Props) {
  const [chosen, setChosen] = useState(isIn)
  useEffect(() => setChosen(isIn), [isIn])
  return (
    <label htmlFor={`share-${id}`} {...(value === undefined ? { 'data-claim': '' } : {})} className="mt-3 flex items-start gap-2 text-sm">
      <input
        type="checkbox"
        id={`share-${id}`}
        className="mt-1 size-4 accent-(--accent)"
        checked={chosen}
        onChange={({ target }) => {
          setChosen(target.checked)
          onChange(target.checked)
        }}
      />
      <span>
        {value === undefined ? (
          'Keep the IP address that the link says in the link'
        ) : (
          <>
            Add the IP address <code>{value}</code> to the link
          </>
        )}
        , so that the next person sees it
      </span>
    </label>
  )
}
