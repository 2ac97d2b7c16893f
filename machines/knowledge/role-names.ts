import type { Role } from '@/machines/types'

export const roleNames: Record<Role, string> = {
  user: 'Me',
  helpdesk: 'Helpdesk',
  'okta-admin': 'Okta admin',
  'server-admin': 'Server admin',
  developer: 'Developer',
}
/** “I am …” */
export const ownNames: Record<Role, string> = {
  user: 'locked out',
  helpdesk: 'helpdesk',
  'okta-admin': 'Okta admin',
  'server-admin': 'Windows admin',
  developer: 'developer',
}
/** The same seen from outside: in a ticket there is no "me". */
export const partNames: Record<Role, string> = {
  user: 'the user',
  helpdesk: 'the helpdesk',
  'okta-admin': 'the Okta admin',
  'server-admin': 'the server admin',
  developer: 'the developer',
}
