import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'
import { RoleChips } from '@/components/ui/role-chips'
import { org, ownSteps, runbookFor } from '@/lib/org/org'
import { rolesWithPart } from '@/machines/knowledge/cause-lists'
import { capital } from '@/machines/knowledge/fill'
import { partNames, roleNames } from '@/machines/knowledge/role-names'
import { type CauseContent, type Role, roles } from '@/machines/types'
import { roleChoice } from './role-choice'
import { Checks, Steps, Warnings } from './steps'
import type { StepProps } from './types'
import { readerRole, useRole } from './use-role'

/** What to do now, in the words of who the reader is. */
export function Remedies(props: StepProps & { words: CauseContent }) {
  const { words, tree, resolution, wording } = props
  const { role, has, own } = useOwnRemedies(props)
  const telling = told(props)
  const runbook = runbookFor(tree.id, resolution.step)
  return (
    <section aria-labelledby="do-this">
      <h2 id="do-this" className="sr-only">
        Do this now
      </h2>
      <RoleChips legend="Who are you?" label="For" names={roleNames} roles={roles} role={role} onChoose={roleChoice(props)} />
      <p className="hidden print:block">For {role === undefined ? 'everybody' : partNames[role]}</p>
      {own.length === 0 ? <p className="mt-4">{pass(has)}</p> : own.map((remedy) => <Steps key={remedy.steps[0]} remedy={remedy} {...telling} />)}
      <Checks title={`${org.name ?? 'Your organisation'} adds`} lines={role ? ownSteps(tree.id, resolution.step, role) : []} />
      {runbook ? (
        <p className="mt-4">
          <a href={runbook} target="_blank" rel="noopener noreferrer">
            {org.name ?? 'Your organisation'}’s own page about this
          </a>
        </p>
      ) : null}
      <Warnings lines={words.warnings.map(wording.say)} />
    </section>
  )
}

/** How its steps are said in this case. */
export const told = ({ wording: { say, values }, reader }: Pick<StepProps, 'wording' | 'reader'>) => {
  const secrets = secretsIn(reader.pastes)
  return { say, values, copy: (text: string) => <Copy text={text} secrets={secrets} label="Copy" look="small" /> }
}

/** The role that the result is written for, those with a part in it, and the remedies of that role. */
export function useOwnRemedies({ words, tree, link }: StepProps & { words: CauseContent }) {
  const has = rolesWithPart(words)
  const role = readerRole(useRole(), link.view, tree.reader, has)
  return { role, has, own: words.remedies.filter(({ by }) => by === role) }
}

const pass = (has: readonly Role[]) =>
  `Nothing here is yours to change. ${capital(has.map((role) => partNames[role]).join(' and '))} can fix it: send them the message or the link.`
