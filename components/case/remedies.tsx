import { Others } from '@/components/share/others'
import { RolePicker } from '@/components/ui/role-picker'
import { org, ownSteps, runbookFor } from '@/lib/org/org'
import { allWarnings } from '@/machines/knowledge/cause-lists'
import { capital } from '@/machines/knowledge/fill'
import { partNames } from '@/machines/knowledge/role-names'
import { type CauseContent, type Role, roles } from '@/machines/types'
import { Checks, Steps } from './steps'
import type { StepProps } from './types'
import { readerRole, useRole } from './use-role'

/** What to do now, in the words of who the reader is, and what the others do. */
export function Remedies(props: StepProps & { words: CauseContent }) {
  const { words, tree, resolution, wording, link } = props
  const has = roles.filter((role) => words.remedies.some(({ by }) => by === role))
  const role = readerRole(useRole(), link.view, tree.reader, has)
  const own = words.remedies.filter(({ by }) => by === role)
  const runbook = runbookFor(tree.id, resolution.step)
  return (
    <section aria-labelledby="do-this" className="mt-6 rounded-md border-2 border-accent bg-raised p-4 sm:p-5">
      <h2 id="do-this">Do this now</h2>
      <RolePicker {...props} role={role} />
      {own.length === 0 ? <p className="mt-4">{pass(has)}</p> : own.map((remedy) => <Steps key={remedy.steps[0]} remedy={remedy} say={wording.say} />)}
      <Checks title={`${org.name ?? 'Your organisation'} adds`} lines={role ? ownSteps(tree.id, resolution.step, role) : []} />
      {runbook ? (
        <p className="mt-4">
          <a href={runbook} target="_blank" rel="noopener noreferrer">
            {org.name ?? 'Your organisation'}’s own page about this
          </a>
        </p>
      ) : null}
      <Checks title="How to see that it works" lines={words.verify.map(wording.say)} />
      <Checks title="What not to do" lines={allWarnings(words).map(wording.say)} />
      <Others {...props} others={has.filter((one) => one !== role)} />
    </section>
  )
}

const pass = (has: readonly Role[]) =>
  `Nothing here is yours to change. ${capital(has.map((role) => partNames[role]).join(' and '))} can mend it: send them the message below, or the link.`
