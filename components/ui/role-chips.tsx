import type { Role } from '@/machines/types'

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
      <button type="button" aria-pressed={role === undefined} onClick={onNone} className={chip}>
        {none}
      </button>
    )}
    {roles.map((one) => (
      <button key={one} type="button" aria-pressed={one === role} onClick={() => onChoose(one)} className={chip}>
        {names[one]}
      </button>
    ))}
  </fieldset>
)

const chip =
  'min-h-9 rounded-full border border-line bg-raised px-3.5 hover:border-edge aria-pressed:border-2 aria-pressed:border-accent aria-pressed:bg-wash aria-pressed:font-semibold aria-pressed:text-accent'
