import { ArtefactWords } from '@/components/pages/artefact'
import { AddEvidence } from '@/components/paste/add-evidence'
import { Shared } from '@/components/share/shared'
import { useOwnWay } from '@/components/share/use-own-way'
import { artefacts } from '@/machines/knowledge/artefacts/artefacts'
import type { ArtefactId } from '@/machines/knowledge/artefacts/ids'
import { AskedBy, wholeCase } from './asked-by'
import { Choice } from './choice'
import { DiagnosticScript } from './diagnostic-script'
import type { StepProps } from './types'

/** The page for somebody who is asked for one thing: how to get it, where to paste it, and what becomes of it. */
export function Asked({ ask, wording, link, resolution, reader, update }: StepProps & { ask: ArtefactId }) {
  const artefact = artefacts[ask]
  const leave = () => {
    const { ask: _, view: __, from: ___, ...rest } = link
    update(rest)
  }
  return (
    <>
      <AskedBy link={link} what="for one thing" />
      <h1 tabIndex={-1} className="mb-3">
        {artefact.title}
      </h1>
      <ArtefactWords artefact={artefact} own={useOwnWay(artefact.ways)} />
      {ask === 'diagnostic-script' ? <DiagnosticScript values={wording.values} /> : null}
      <AddEvidence {...reader} title="Paste it here" hint="It is read on this device; nothing is sent. Secrets in it are hidden wherever it is shown." />
      <Shared />
      <div className="mt-8">
        <Choice
          look="plain"
          legend="You cannot get it?"
          answers={{
            skip: `I do not have it: show me the case ${wholeCase({ link, resolution })}`,
          }}
          onAnswer={leave}
        />
      </div>
    </>
  )
}
