import { Pasteable } from '@/components/case/pasteable'
import { Fold } from '@/components/ui/fold'
import { Rich } from '@/components/ui/rich'
import type { Artefact } from '@/machines/knowledge/artefacts/artefact'
import { unfilled } from '@/machines/knowledge/placeholder'
import { partNames } from '@/machines/knowledge/role-names'
import { SourceList } from './source-list'

/** How to get a thing that settles a case: who can, why, the way on each system, and what to leave out of it. `level`: of its headings; `own`: the index of the way that is open at first. */
export function ArtefactWords({
  artefact: { because, by, takes, ways, leaveOut, sources },
  level: Heading = 'h2',
  own = 0,
}: {
  artefact: Artefact
  level?: 'h2' | 'h3'
  own?: number
}) {
  return (
    <>
      <p className="text-lg">
        <Rich>{unfilled(because)}</Rich>
      </p>
      <dl className="mt-4 grid gap-x-3 gap-y-1 sm:grid-cols-[auto_1fr]">
        <dt className="font-semibold">Who can get it</dt>
        <dd>{partNames[by]}</dd>
        <dt className="font-semibold">Takes</dt>
        <dd>{takes}</dd>
      </dl>
      <Heading className="mt-6">How to get it</Heading>
      <div data-ways="">
        {ways.map(({ on, steps }, i) => (
          <div key={on} className="mt-2">
            <Fold title={on} open={i === own}>
              <ol className="list-decimal space-y-2 pl-6 marker:font-semibold marker:text-accent">
                {steps.map((step) => (
                  <li key={step}>
                    <Pasteable line={unfilled(step)} />
                  </li>
                ))}
              </ol>
            </Fold>
          </div>
        ))}
      </div>
      {leaveOut.length > 0 ? (
        <>
          <Heading className="mt-6">What to leave out</Heading>
          <ul className="mt-1 list-disc space-y-1 pl-6">
            {leaveOut.map((line) => (
              <li key={line}>
                <Rich>{unfilled(line)}</Rich>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div className="mt-6">
        <Fold title={`Sources (${sources.length})`}>
          <SourceList sources={sources} />
        </Fold>
      </div>
    </>
  )
}
