import type { Role } from '@/machines/types'
import { Button } from './button'

type Props = {
  /** What is chosen between, for whoever does not see it. */
  legend: string
  label?: string
  names: Record<Role, string>
  roles: readonly Role[]
  role: Role | undefined
  onChoose: (role: Role) => void
  /** What to call the choice of none of them, where that is one. */
  none?: string
  onNone?: () => void
}

/** Who the reader is, as one row of buttons. */
export const RoleChips = ({ legend, label, names, roles, role, onChoose, none, onNone }: Props) => (
  <fieldset className="flex flex-wrap items-center gap-2 text-sm print:hidden">
    <legend className="sr-only">{legend}</legend>
    {label ? (
      <span aria-hidden="true" className="text-muted">
        {label}
      </span>
    ) : null}
    {none === undefined ? null : (
      <Button look="chip" aria-pressed={role === undefined} onClick={onNone}>
        {none}
      </Button>
    )}
    {roles.map((one) => (
      <Button key={one} look="chip" aria-pressed={one === role} onClick={() => onChoose(one)}>
        {names[one]}
      </Button>
    ))}
  </fieldset>
)
