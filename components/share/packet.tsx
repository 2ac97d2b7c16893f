import { useId, useState } from 'react'
import type { StepProps } from '@/components/case/types'
import { Copy } from '@/components/ui/copy'
import { LateFold } from '@/components/ui/late-fold'
import type { Proof } from '@/lib/evidence/parsers/all'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import { type EvidenceLine, evidenceLines, type Filled, frequencies, packet, sanitised } from '@/machines/hand-over/packet'
import { mayBe, wordingForTicket } from '@/machines/hand-over/ticket/says'
import { capital } from '@/machines/knowledge/fill'
import { Field } from './field'
import { Preview } from './preview'

const empty: Filled = { cell: '', frequency: '', people: '', changed: '', program: '', ticked: [], openly: false }

type Props = StepProps & { secrets: readonly Secret[] }

/** What a case with Okta Support needs, filled in as far as it is known. */
export const Packet = (props: Props) => (
  <section aria-label="For a case with Okta Support">
    <LateFold row title="For a case with Okta Support">
      <Filling {...props} />
    </LateFold>
  </section>
)

/** What is typed here stays in memory. */
function Filling({ tree, wording, told: link, sent, resolution, reader, address, secrets }: Props) {
  const [filled, setFilled] = useState(empty)
  const id = useId()
  const set = (part: Partial<Filled>) => setFilled({ ...filled, ...part })
  const lines = evidenceLines(reader.pastes)
  const shown: Proof[] = wording.proofs.filter((proof) => !link.findings.not.includes(proof) && (sent === undefined || wording.quotes(proof).length > 0))
  // A title can hold a value of a paste, such as an address: use only the values that the link carries.
  const cause = wordingForTicket({ tree, link }).title(resolution.step)
  const title = sent === undefined ? cause : `${cause} (a link says so)`
  const text = packet({ title, wording, shown, lines, mayBe: mayBe({ tree, link, resolution, address }) }, filled)
  return (
    <>
      <p className="text-sm text-muted">Fill in what you know. A case needs the permission for support cases.</p>
      <div className="mt-3 space-y-3">
        <Field
          label="Org and cell"
          hint="The cell, such as OK1 or EU1, is in the footer of the Admin Console."
          value={filled.cell}
          onChange={(cell) => set({ cell })}
        />
        <div>
          <label htmlFor={`${id}-frequency`} className="block text-sm">
            How often does it fail?
          </label>
          <select
            id={`${id}-frequency`}
            value={filled.frequency}
            onChange={({ target }) => set({ frequency: frequencies.find((one) => one === target.value) ?? '' })}
            className="mt-1 min-h-11 w-full rounded-md border border-edge bg-raised px-3 py-2"
          >
            <option value="">Not said</option>
            {frequencies.map((one) => (
              <option key={one} value={one}>
                {capital(one)}
              </option>
            ))}
          </select>
        </div>
        <Field label="How many people does it affect?" value={filled.people} onChange={(people) => set({ people })} />
        <Field label="What changed just before?" value={filled.changed} onChange={(changed) => set({ changed })} />
        <Field
          label="Program and version"
          hint="Such as an SDK, Terraform, the agent, your own code."
          value={filled.program}
          onChange={(program) => set({ program })}
        />
      </div>
      <Lines lines={filled.openly ? lines : sanitised(lines, wording)} filled={filled} set={set} />
      <div className="mt-4">
        <Copy {...text} secrets={secrets} label="Copy for Okta Support" />
      </div>
      <p className="mt-3 mb-1 text-sm text-muted">The text as it would be copied. Read it once: names in running words are not found.</p>
      <Preview text={text.text} secrets={secrets} />
    </>
  )
}

type LinesProps = { lines: readonly EvidenceLine[]; filled: Filled; set: (part: Partial<Filled>) => void }

/** The lines of the evidence, none chosen beforehand, each as it would stand in the text. */
function Lines({ lines, filled: { ticked, openly }, set }: LinesProps) {
  const id = useId()
  if (lines.length === 0) return null
  return (
    <fieldset className="mt-4">
      <legend className="text-sm">Lines of the evidence to include</legend>
      <label htmlFor={`${id}-openly`} className="flex min-h-11 items-center gap-2">
        <input
          type="checkbox"
          id={`${id}-openly`}
          checked={!openly}
          onChange={({ target }) => set({ openly: !target.checked })}
          className="size-5 shrink-0 accent-(--accent)"
        />
        Put user-1, ip-1 and org-1 in the place of people, addresses and hosts
      </label>
      {lines.map((line, i) => (
        <label key={line.id} htmlFor={`${id}-${i}`} className="flex min-h-11 items-start gap-2 py-1.5 text-sm">
          <input
            type="checkbox"
            id={`${id}-${i}`}
            checked={ticked.includes(line.id)}
            onChange={({ target }) => set({ ticked: target.checked ? [...ticked, line.id] : ticked.filter((one) => one !== line.id) })}
            className="mt-0.5 size-5 shrink-0 accent-(--accent)"
          />
          <span className="min-w-0">
            <span className="text-muted">{line.place}</span> <span className="font-mono [overflow-wrap:anywhere]">{line.quote}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}
