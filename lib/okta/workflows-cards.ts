/**
 * The action and event cards of Workflows' three Okta connectors, and the scopes that each needs. Cards change between versions of a connector, and a 403 names
 * the scope itself: this is for a paste that does not.
 */
type Card = {
  connector: Connector
  name: string
  method: string
  scopes: readonly string[] | 'endpoint'
  certainty: 'documented' | 'partly' | 'derived'
}
export type Connector = 'okta' | 'oktadevices' | 'oktarealms'

/** What every connection is given; without one of them no connection can be authorized. `groups` is the OpenID Connect scope: it does not open /api/v1/groups. */
export const connectionScopes: Record<Connector, readonly string[]> = {
  okta: ['address', 'email', 'groups', 'offline_access', 'openid', 'phone', 'profile'],
  oktadevices: ['address', 'email', 'groups', 'offline_access', 'openid', 'phone', 'profile'],
  oktarealms: ['address', 'email', 'groups', 'offline_access', 'okta.realms.read', 'openid', 'phone', 'profile'],
}

/** Event cards need this scope, whatever else. */
export const eventScope = 'okta.eventHooks.manage'

/**
 * A card a line: name, the name that the program uses for it where that is not the same in camel case, scopes without `okta.`; `*`: those of the endpoint that is called.
 * Nothing before the name: as Okta documents it. `~`: Okta's page names one of the scopes, the others are concluded. `?`: concluded from the endpoint that the card most likely calls.
 */
const lines: Record<Connector, string> = {
  okta: `
User Synced in External Application: eventHooks.manage apps.read
User App Password Changed: eventHooks.manage apps.read
User Assigned to Application (userAddedToApplicationMembership): eventHooks.manage apps.read
User Unassigned from Application: eventHooks.manage apps.read
Activate Application: apps.manage
Activate Group Rule: groups.manage
Activate User: users.read users.manage
Add User to Group (addNewUserToGroup): groups.manage
Assign Group to Application: apps.manage
Assign User to Application for SSO: apps.manage apps.read
Assign User to Application for SSO and Provisioning: apps.manage apps.read
Bulk User Import: schemas.read identitySources.manage
Clear User Sessions: users.manage
Create Group: groups.manage schemas.read
Create Group Rule: groups.manage
Create an Import Session: identitySources.manage apps.read
~Create User: users.manage schemas.read
Search System Logs: logs.read
Custom API Action (hTTPRequest): *
?Deactivate User: users.manage
?Delete User: users.manage
?Find Users (searchUsers): users.read
?Get Users Groups: users.read
?List Group Members: groups.read
?List Groups Assigned to Application: apps.read
?List Users Assigned to Application: apps.read
?List Users with Filter: users.read
?List Users with Search: users.read
?Read Application: apps.read
?Read Group: groups.read
?Read User: users.read
?Remove User from Application: apps.manage
?Remove User from Group: groups.manage
?Reset Password: users.manage
?Search Applications: apps.read
?Search Groups: groups.read
?Suspend User: users.manage
?Update Group: groups.manage
?Update User: users.manage
?List Import Sessions: identitySources.read
?Trigger Import Session: identitySources.manage
?Delete Import Session: identitySources.manage
?Read Assigned User for Application (getAssignedUserForApplication): apps.read`,
  oktadevices: `
Activate Device: devices.manage
Deactivate Device: devices.manage
Delete Device: devices.manage
Suspend Device: devices.manage
Unsuspend Device: devices.manage
List Device Users: devices.read
Read Device: devices.read
Search Devices: devices.read
Custom API Action: *`,
  oktarealms: `
Create Realm: realms.manage
Create Realm User: schemas.read users.manage
List Realm Users: realms.read users.read
Read Realm: realms.read
Search Realms: realms.read
Update Realm: realms.manage
Update Realm for User: users.manage`,
}

export const cards: readonly Card[] = Object.entries(lines).flatMap(([connector, text]) =>
  text
    .trim()
    .split('\n')
    .map((line) => read(connector as Connector, line)),
)

/** The card of an internal name, as an error has it (`flo`: `okta:1.0.592:readUser`); some names end in a version: `searchRealms_P4iAKL5cJ`. */
export const cardOf = (connector: string, method: string) =>
  cards.find((card) => card.connector === connector.toLowerCase().replace(/[_-]/g, '') && card.method === method.replace(/_.*/, ''))

function read(connector: Connector, line: string): Card {
  const [head, scopes] = line.split(': ') as [string, string]
  const [marked, method] = head.replace(')', '').split(' (') as [string, string?]
  const name = marked.replace(/^[~?]/, '')
  return {
    connector,
    name,
    method: method ?? camelCase(name),
    scopes: scopes === '*' ? 'endpoint' : scopes.split(' ').map((scope) => `okta.${scope}`),
    certainty: line.startsWith('~') ? 'partly' : line.startsWith('?') ? 'derived' : 'documented',
  }
}

function camelCase(name: string): string {
  const [first, ...rest] = name.split(' ')
  return first!.toLowerCase() + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')
}
