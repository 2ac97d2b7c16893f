import { partNames } from '@/machines/roles'
import { type Role, roles } from '@/machines/words'

/** Who does something, at the beginning of a line: `The Okta admin`. */
export const partHeadings = Object.fromEntries(roles.map((role) => [role, partNames[role].charAt(0).toUpperCase() + partNames[role].slice(1)])) as Record<
  Role,
  string
>
