import { capital } from '@/machines/knowledge/fill'
import { partNames } from '@/machines/knowledge/role-names'
import { type Role, roles } from '@/machines/types'

/** Who does something, at the beginning of a line: `The Okta admin`. */
export const partHeadings = Object.fromEntries(roles.map((role) => [role, capital(partNames[role])])) as Record<Role, string>
