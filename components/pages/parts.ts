import { capital, type Role, roles } from '@/machines/knowledge/fill'
import { partNames } from '@/machines/knowledge/role-names'

/** Who does something, at the beginning of a line: `The Okta admin`. */
export const partHeadings = Object.fromEntries(roles.map((role) => [role, capital(partNames[role])])) as Record<Role, string>
