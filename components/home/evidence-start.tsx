import { ArtefactWords } from '@/components/pages/artefact'
import { OpenPaste } from '@/components/paste/open-paste'
import type { Reader } from '@/components/paste/types'
import { useReader } from '@/components/paste/use-reader'
import { Shared } from '@/components/share/shared'
import { useOwnWay } from '@/components/share/use-own-way'
import { ButtonLink } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import type { Artefact } from '@/machines/knowledge/artefacts/artefact'

type Props = Omit<Reader, 'link'> & { artefact: Artefact; draft: string; setDraft: (text: string) => void }

/** How to get one artefact, and a box for it: the page of whoever is asked, before a case is known. */
export function EvidenceStart({ artefact, draft, setDraft, ...reader }: Props) {
  const reading = useReader(reader)
  const { problem } = reading
  return (
    <main className="max-w-[44rem]">
      {problem?.kind === 'error' ? <ErrorSummary key={problem.count} message={problem.message} details={problem.details} target="paste" /> : null}
      <ButtonLink look="link" href="/evidence/" className="print:hidden">
        <span aria-hidden="true">‹</span> All evidence
      </ButtonLink>
      <h1 tabIndex={-1} className="mb-3">
        {artefact.title}
      </h1>
      <ArtefactWords artefact={artefact} own={useOwnWay(artefact.ways)} />
      <div className="print:hidden mt-8">
        <OpenPaste
          reading={reading}
          draft={draft}
          setDraft={setDraft}
          hint="It is read on this device; nothing is sent. Secrets in it are hidden wherever it is shown."
        />
      </div>
      <Shared />
    </main>
  )
}
