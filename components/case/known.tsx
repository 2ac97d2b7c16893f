import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { Panel } from '@/components/ui/panel'
import { Rich } from '@/components/ui/rich'
import type { Proof } from '@/lib/evidence/parsers/all'
import { answersFromEvidence } from '@/machines/engine/answers-from-evidence'
import { capital } from '@/machines/knowledge/fill'
import { partNames } from '@/machines/knowledge/role-names'
import { isAsking } from '@/machines/types'
import { Quotes } from './quotes'
import type { StepProps } from './types'

/** The facts of the pastes with their quotes, those that answered a question first; then the facts that the reader set aside. */
export function Shown({ tree, link, wording, sent, update, change, excludeFact, resolution: { trail } }: StepProps) {
  const { not } = link.findings
  const { proofs } = wording
  const shown = proofs.filter((proof) => !not.includes(proof))
  const used = shown.filter((proof) => trail.some(({ by }) => by === proof))
  const [first, more] = used.length === 0 || shown.length < 4 ? [shown, []] : [used, shown.filter((proof) => !used.includes(proof))]
  const setNot = (next: readonly Proof[]) => update({ ...link, findings: { ...link.findings, not: next } })
  const known = [...answersFromEvidence(tree, link.findings).known, ...trail]
  const row = (proof: Proof) => {
    const visit = known.findLast(({ by }) => by === proof)
    return (
      <Row
        key={proof}
        context={wording.fact(proof)}
        verb={visit ? 'Change' : 'Ignore'}
        onChange={() => (visit ? change(visit) : excludeFact(proof))}
        below={<Quotes proof={proof} wording={wording} pasted={link.read !== undefined} sent={sent} />}
      >
        <p>
          <Rich>{wording.fact(proof)}</Rich>
        </p>
      </Row>
    )
  }
  return (
    <>
      <List
        title={
          sent === undefined
            ? 'What your paste shows'
            : shown.some((proof) => wording.quotes(proof).length > 0)
              ? 'What the link says, and your paste shows'
              : 'What the link says'
        }
        rows={first}
        below={
          more.length > 0 ? (
            <Fold title={`Also read (${more.length})`} quiet>
              {<ul className="divide-y divide-line">{more.map(row)}</ul>}
            </Fold>
          ) : null
        }
      >
        {row}
      </List>
      <List title={sent === undefined ? 'Ignored by you' : 'Set aside in the link'} rows={proofs.filter((proof) => not.includes(proof))}>
        {(proof) => (
          <Row key={proof} context={wording.fact(proof)} verb="Use again" onChange={() => setNot(not.filter((other) => other !== proof))}>
            <p>
              <Rich>{wording.fact(proof)}</Rich>
            </p>
          </Row>
        )}
      </List>
    </>
  )
}

/** Every answer, also those whose question is no longer asked: they are true until changed. */
export function Answers({ link, wording, sent, change }: StepProps) {
  return (
    <List title={sent === 'yes' ? 'Answers in the link' : 'Your answers'} rows={Object.entries(link.findings.answers)}>
      {([step, answer]) => {
        const [question, said] = wording.answer({ step, answer })
        return (
          <Row key={step} context={question} onChange={() => change({ step, answer, by: 'reader' })}>
            <p className="text-[0.8125rem] text-muted">{question}</p>
            <p>{said}</p>
          </Row>
        )
      }}
    </List>
  )
}

/** Questions that only others can answer, left out for this reader. Each can be answered all the same. */
export function Skipped({ skipped, tree, wording, change }: StepProps) {
  return (
    <List title="Left out: others can answer it" rows={skipped}>
      {(visit) => {
        const title = wording.title(visit.step)
        return (
          <Row key={visit.step} context={title} verb="Answer it" onChange={() => change(visit)}>
            <p>{title}</p>
            <p className="text-[0.8125rem] text-muted">
              {capital(
                rolesOf(tree, visit.step)
                  .map((role) => partNames[role])
                  .join(', '),
              )}
            </p>
          </Row>
        )
      }}
    </List>
  )
}

const rolesOf = (tree: StepProps['tree'], step: string) => {
  const words = tree.words[step]
  return isAsking(words) ? words.roles : []
}

function List<T>({ title, rows, below, children }: { title: string; rows: readonly T[]; below?: ReactNode; children: (row: T) => ReactNode }) {
  if (rows.length === 0) return null
  return (
    <Panel title={title}>
      <ul className="divide-y divide-line">{rows.map(children)}</ul>
      {below}
    </Panel>
  )
}

type RowProps = { context: string; verb?: string; onChange: () => void; children: ReactNode; below?: ReactNode }

const Row = ({ context, verb = 'Change', onChange, children, below }: RowProps) => (
  <li className="py-2 text-sm first:pt-0 last:pb-0">
    <div className="flex items-start justify-between gap-3">
      <div className="min-w-0">{children}</div>
      <Button look="link" onClick={onChange} className="-mt-1.5 shrink-0 text-[0.8125rem] print:hidden">
        {verb}
        <span className="sr-only">: {context}</span>
      </Button>
    </div>
    {below}
  </li>
)
