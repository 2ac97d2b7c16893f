import type { StepProps } from '@/components/case/types'
import { chooseRole } from '@/components/case/use-role'
import { partNames, roleNames } from '@/machines/knowledge/role-names'
import { type Role, roles } from '@/machines/types'

/** Who the reader is: kept in this browser, so that the next result opens in their words. */
export function RolePicker({ role, link, update }: StepProps & { role: Role | undefined }) {
  const choose = (one: Role) => {
    chooseRole(one)
    // The link names the role it was made for. That would win over the reader's choice, so it goes.
    const { view, ...rest } = link
    if (view) update(rest, true)
  }
  return (
    <>
      <fieldset className="mt-2 flex flex-wrap gap-2 print:hidden">
        <legend className="sr-only">Who are you?</legend>
        {roles.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === role}
            onClick={() => choose(one)}
            className="min-h-9 rounded-full border border-edge px-3.5 text-sm hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent aria-pressed:font-semibold aria-pressed:text-on-accent"
          >
            {roleNames[one]}
          </button>
        ))}
      </fieldset>
      <p className="hidden print:block">For {role === undefined ? 'everybody' : partNames[role]}</p>
    </>
  )
}
