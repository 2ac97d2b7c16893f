import { Fold } from '@/components/ui/fold'
import { LateFold } from '@/components/ui/late-fold'
import { Rich } from '@/components/ui/rich'
import { placeName } from '@/lib/evidence/text/where'
import { notChecked, ruledOutBy } from '@/machines/engine/reasons'
import type { GivenAnswer } from '@/machines/engine/types'
import type { CauseContent } from '@/machines/types'
import type { StepProps } from './types'

export function RuledOut({ resolution: { ruledOut }, wording }: StepProps) {
  if (ruledOut.length === 0) return null
  return (
    <div className="mt-6">
      <LateFold title={`Ruled out (${ruledOut.length})`} open={ruledOut.length < 4}>
        <ul className="space-y-4">
          {ruledOutBy(ruledOut).map(({ by, causes }) => (
            <li key={`${by.step} ${by.answer}`}>
              <p className="text-sm text-muted">
                <Rich>{because(by, wording)}</Rich>
              </p>
              <ul className="list-disc pl-6">
                {causes.map((cause) => (
                  <li key={cause}>{wording.title(cause)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </LateFold>
    </div>
  )
}

const because = (by: GivenAnswer, wording: StepProps['wording']) => {
  if (by.answer === 'notFixed') return 'Tried, and it did not help:'
  const [question, answer] = wording.answer(by)
  if (by.by === 'reader') return `Because you answered “${answer}” to “${question}”:`
  const quote = wording.quotes(by.by).at(-1)
  return `Because ${quote ? placeName(quote) : 'what was pasted'} shows: ${wording.fact(by.by)}`
}

/** What nobody could tell us: questions without an answer, requests that were skipped, and what the pastes were silent about. */
export function NotChecked({ tree, link, reader, resolution, skipped, wording }: StepProps) {
  const open = [...notChecked(tree, link.findings, resolution), ...skipped.map(({ step }) => step)]
  const silent = reader.pastes.flatMap(({ readings }) => readings.flatMap((reading) => (reading.outcome === 'read' ? reading.unchecked : [])))
  if (open.length + silent.length === 0) return null
  return (
    <div className="mt-6">
      <Fold title={`Could not check (${open.length + silent.length})`}>
        <ul className="list-disc space-y-1 pl-6">
          {open.map((step) => (
            <li key={step}>{wording.title(step)}</li>
          ))}
          {silent.map(({ id, why }) => (
            <li key={`${id} ${why}`}>{why}</li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}

export function Sources({ words }: { words: CauseContent }) {
  return (
    <div className="mt-6">
      <Fold title={`Sources (${words.sources.length})`}>
        <ul className="space-y-2 text-sm">
          {words.sources.map(({ title, url, read }) => (
            <li key={url}>
              <a href={url} rel="noreferrer noopener" target="_blank">
                {title}
              </a>
              <span className="text-muted">, read {read}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </div>
  )
}

export const HowWeKnow = ({ words, wording }: StepProps & { words: CauseContent }) => (
  <section>
    <h2 className="mb-1 text-lg">How we know</h2>
    <p>
      <Rich>{wording.say(words.howWeKnow)}</Rich>
    </p>
  </section>
)
