import type { Role } from './words'

export const roleNames: Record<Role, string> = {
  user: 'Me',
  helpdesk: 'Helpdesk',
  'okta-admin': 'Okta admin',
  'server-admin': 'Server admin',
  developer: 'Developer',
}
/** The same seen from outside: in a ticket there is no "me". */
export const partNames: Record<Role, string> = { ...roleNames, user: 'User' }
