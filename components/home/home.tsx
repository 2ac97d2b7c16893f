import { OpenPaste } from '@/components/paste/open-paste'
import { Samples } from '@/components/paste/samples'
import type { Reader } from '@/components/paste/types'
import { useReader } from '@/components/paste/use-reader'
import { ErrorSummary } from '@/components/ui/error-summary'
import { shownTreeIds, type TreeEntry, trees } from '@/machines/trees'
import { Find } from './find'
import { OpenLink } from './open-link'

type Props = Omit<Reader, 'link'> & { draft: string; setDraft: (text: string) => void }

export function Home({ draft, setDraft, ...reader }: Props) {
  const reading = useReader(reader)
  const { problem } = reading
  return (
    <main className="max-w-[44rem]">
      {problem?.kind === 'error' ? <ErrorSummary key={problem.count} message={problem.message} details={problem.details} target="paste" /> : null}
      <h1 className="mb-2 mt-4">What went wrong?</h1>
      <p className="mb-6 text-lg text-muted">
        Paste what you have, or choose what you see. Latchkey names the cause, shows the line that proves it, and says who does what now.
      </p>
      <OpenPaste
        reading={reading}
        draft={draft}
        setDraft={setDraft}
        hint="A log, an error, a header, a token, a SAML message, a configuration, System Log events, a HAR file or the words on the screen. It is read on this device; nothing is sent."
        label={<Samples onSample={(sample) => reading.read(sample.paste, sample.name, true)} onTouch={reading.touch} />}
      />
      <section aria-labelledby="symptoms" className="mt-10">
        <h2 id="symptoms" className="mb-3">
          Or choose what you see
        </h2>
        <ul className="grid gap-2">
          {shownTreeIds.map((id) => {
            const { symptom, says }: TreeEntry = trees[id]
            return (
              <li key={id}>
                <a href={`/${id}/`} className="block rounded-md border border-line bg-raised px-4 py-3 text-ink no-underline hover:border-accent hover:bg-wash">
                  <span className="font-semibold">{symptom}</span>
                  <span className="block text-muted">{says}</span>
                </a>
              </li>
            )
          })}
        </ul>
      </section>
      <Find />
      <OpenLink />
    </main>
  )
}
