import { SourceList } from '@/components/pages/source-list'
import { Fold } from '@/components/ui/fold'
import { LateFold } from '@/components/ui/late-fold'
import { Rich } from '@/components/ui/rich'
import { notChecked, ruledOutBy } from '@/machines/engine/reasons'
import type { GivenAnswer } from '@/machines/engine/types'
import { counted } from '@/machines/knowledge/counted'
import type { CauseContent } from '@/machines/types'
import { told, useOwnRemedies } from './remedies'
import { Lines, OtherWays } from './steps'
import type { StepProps } from './types'

export function RuledOut({ resolution: { ruledOut }, wording, sent }: StepProps) {
  if (ruledOut.length === 0) return null
  return (
    <LateFold row title="Ruled out" beside={`${counted(ruledOut.length, 'cause')}, and why`}>
      <ul className="space-y-4">
        {ruledOutBy(ruledOut).map(({ by, causes }) => (
          <li key={`${by.step} ${by.answer}`}>
            <p className="text-sm text-muted">
              <Rich>{because(by, wording, sent)}</Rich>
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
  )
}

const because = (by: GivenAnswer, wording: StepProps['wording'], sent: StepProps['sent']) => {
  if (by.answer === 'notFixed') return sent === 'yes' ? 'The link says that it was tried, and did not help:' : 'Tried, and it did not help:'
  const [question, answer] = wording.answer(by)
  if (by.by === 'reader') return `Because ${sent === 'yes' ? 'the link answers' : 'you answered'} “${answer}” to “${question}”:`
  return `Because ${wording.shownBy(by.by)}: ${wording.fact(by.by)}`
}

/** What nobody could tell us: questions without an answer, requests that were skipped, and what the pastes were silent about. */
export function NotChecked({ tree, link, reader, resolution, skipped, wording }: StepProps) {
  const open = [...notChecked(tree, link.findings, resolution), ...skipped.map(({ step }) => step)]
  const silent = reader.pastes.flatMap(({ readings }) => readings.flatMap((reading) => (reading.outcome === 'read' ? reading.unchecked : [])))
  if (open.length + silent.length === 0) return null
  return (
    <Fold row title="Could not check" beside={`${open.length + silent.length}`}>
      <ul className="list-disc space-y-1 pl-6">
        {open.map((step) => (
          <li key={step}>{wording.title(step)}</li>
        ))}
        {silent.map(({ id, why }) => (
          <li key={`${id} ${why}`}>{why}</li>
        ))}
      </ul>
    </Fold>
  )
}

export function Sources({ words }: { words: CauseContent }) {
  return (
    <Fold row title="Sources" beside={`${words.sources.length}`}>
      <SourceList sources={words.sources} />
    </Fold>
  )
}

export const HowWeKnow = ({ words, wording }: StepProps & { words: CauseContent }) => (
  <Fold row title="How we know">
    <p className="text-[0.9375rem]">
      <Rich>{wording.say(words.howWeKnow)}</Rich>
    </p>
  </Fold>
)

/** What the first steps leave open: other ways, how to see that it works, and what else not to do. */
export function OtherWaysToFix(props: StepProps & { words: CauseContent }) {
  const { words, wording } = props
  const { own } = useOwnRemedies(props)
  const telling = told(props)
  const { verify, otherWarnings = [] } = words
  const count = own.reduce((sum, { otherWays = [] }) => sum + otherWays.length, 0)
  return (
    <>
      {count === 0 ? null : (
        <Fold row title="Further steps and other ways" beside={`${count}`}>
          {own.map((remedy) => (
            <OtherWays key={remedy.steps[0]} remedy={remedy} {...telling} />
          ))}
        </Fold>
      )}
      <Fold row title="How to see that it works" beside={`${verify.length + otherWarnings.length}`}>
        <Lines lines={verify.map(wording.say)} />
        {otherWarnings.length > 0 ? (
          <>
            <p className="mt-3 font-semibold">Also avoid</p>
            <Lines lines={otherWarnings.map(wording.say)} />
          </>
        ) : null}
      </Fold>
    </>
  )
}
