import { type Role, roles } from '../types'

/** Who can answer a question: what is on a screen in front of anybody. */
export const everyone = roles
/** What helpdesk sees in the Admin Console. */
export const consoleReaders: readonly Role[] = ['helpdesk', 'okta-admin']
/** What an app or a program is set to, at Okta or in itself. */
export const builders: readonly Role[] = ['okta-admin', 'developer']
/** What a program sends and gets, from the machine that it runs on. */
export const operators: readonly Role[] = ['okta-admin', 'server-admin', 'developer']
export const serverAdmins: readonly Role[] = ['server-admin']
