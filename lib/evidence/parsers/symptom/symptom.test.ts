import { expect, test } from 'vitest'
import { factKeysReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { parseText } from '@/lib/evidence/text/parse'
import { symptom } from './symptom'

const rows: Record<string, [paste: string, ...keys: string[]]> = {
  'nobody gets in': ['Since yesterday nobody gets into the terminal server, it says MFA failed', 'remoteDesktopEveryone'],
  'one person': ['RDP with Okta: only one colleague cannot get in, MFA failed', 'remoteDesktopOnePerson', 'cannotSignIn'],
  'a white window': ['Remote Desktop to the new host shows a white window with the Okta logo', 'remoteDesktopBlank'],
  'the author has gone': ['Okta Workflows: all Okta cards fail since the admin who built the flow left', 'workflowsAuthorGone'],
  'fails for a minute': ['Our script calls Okta, then everything fails for about a minute and works again', 'failsInBursts'],
  'a new phone': ['New phone since Monday, and Okta Verify shows no code', 'newPhone'],
  'cannot be set up': ['Okta Verify: enrolling fails on this laptop, no TPM', 'verifySetUpFails'],
  'a loop': ['After the password, the Okta login page comes again and again, login page again', 'signInLoop'],
  'an agent': ['The Okta LDAP agent stopped: error 3', 'agentFails'],
  'Desktop MFA': ['Desktop MFA cannot be used offline', 'deviceAccess'],
  'back and forth': ['The iPad jumps to the shop, back to Okta and so on: too many redirects', 'redirectLoop'],
  'no tile': ['Lena sees no Concur tile on her Okta dashboard', 'tileMissing'],
  'no second factor': ['Remote Desktop: one server lets everybody straight in, Okta asks nothing', 'secondFactorMissing'],
  'Windows asks again': ['Over Remote Desktop the Windows password box comes again before anything of Okta', 'windowsAsksAgain'],
  'another network': ['At home Okta works. In the hotel I am not allowed, with the VPN it works', 'otherNetwork'],
  'a token of last year': ['Okta does not take our API token any more, last used in August, months ago', 'tokenUnused'],
  'many attempts': ['My kid typed the Okta password wrong over and over, now it won’t take the right password any more', 'manyAttempts'],
  'cannot sign in': ['She can’t get into Okta since this morning'.replace('’', "'"), 'cannotSignIn'],
  'no proof': ['Okta answers 400: our client sends the token without a DPoP header', 'dpopProofAbsent'],
  'it works elsewhere': ['Our Okta script finds nobody. The same query works in curl', 'worksElsewhere'],
  'a filter without effect': ['oktajs client: my filter is ignored', 'parameterIgnored'],
  'scp and scope': ['Our API refuses tokens of Okta: it reads the claim scope and they have scp', 'scopeClaimName'],
  'who made the token': ['The Okta API token was made by Ben. Since he left, nothing comes', 'tokenOwnerGone'],
  'a flow that takes long': ['Workflows: the caller of the API endpoint gets a 504, and the flow still finishes', 'flowTooSlow'],
  'nothing found': ['No users found in your Okta account', 'emptyResult'],
  'an empty answer': ['Okta answers 200, the sync received 0 users', 'emptyResult'],
  'only from the tile': ['When I start it from Okta it says no session. When I type the domain by hand it works', 'onlyFromTile'],
  'a program meets a second factor': ['Okta: the policy requires MFA since Monday. Our JDBC driver cannot connect', 'programAskedForFactor'],
  'accounts are not created': ['Okta SCIM provisioning of new users fails', 'provisioningFails'],
  'accounts are not created, in Japanese': ['OktaのProvisioningでエラーが発生しました', 'provisioningFails'],
  'no attribute': ['SAML with Okta: Undefined array key "givenName" in our acs.php', 'attributeAbsent'],
  'no groups': ['Okta sign-in works, and the app shows Groups: -', 'groupsAbsent'],
  'too many groups': ['Okta sign-in fails for one user, who is in more than 100 groups', 'tooManyGroups'],
  'a window of a program': ['Okta in a web view: the button for Okta Verify does nothing', 'embeddedBrowser'],
  'an app with an error': ['After the SSO with Okta our wiki says error', 'appShowsError'],
  'a program with an error': ['Our script against the API of Okta throws', 'callFails'],
  'no authorization servers': ['There are no authorization servers in our production Okta', 'authorizationServersAbsent'],
  'somebody married': ['Okta: her e-mail was changed last month, the calendar says error for her', 'personRenamed'],
  'another browser': ['Okta login works in Firefox and not in Safari', 'otherBrowser'],
  'the app says no': ['She signs in to Okta, but the wiki says access denied', 'appSaysNo'],
  'another certificate': ['SAML with Okta: since we renewed the certificate all sign-ins fail', 'certificateExchanged'],
  'a sign-out': ['Okta answers our app with 400 Bad Request when people log out', 'signOutFails'],
  'two ways to send the secret': [
    'Okta says invalid_client\nIn the app of ours it is set to client_secret_basic, our proxy puts the secret in the body',
    'clientMethodsDiffer',
  ],
  'no time to answer': ['Okta: the VPN says denied before she can approve the push on the phone', 'promptCutShort'],
  'a new phone, in Polish': ['Okta Verify: mam nowy telefon od wczoraj', 'newPhone'],
  'a push that does not come': ['The Okta push just doesn’t come. It gives up after a minute.', 'pushLate'],
  'a push that expired, in Portuguese': ['Digitei a senha do Okta e a notificação push expirou antes de eu pegar o telefone', 'pushLate'],
  'a browser that blocks the local network': ['Since the update of Edge, FastPass asks to allow the local network and nothing happens', 'localNetworkAsked'],
  'a white window, remoting into a server': ['When I remote into the print server, the Okta window stays white', 'remoteDesktopBlank'],
  'an app that knows no account': ['Okta lets her in, then the app says “You don’t have a seller account”', 'appSaysNo'],
  'a tile that is there': ['Okta lets me in with no complaint and the tile opens'],
  'a late push': ['Okta sends the push ten minutes late', 'pushLate'],
}
/** Of what is always true of a failure, only where nothing more is said. */
const factsOf = (paste: string) =>
  parseText(paste, new Date(), [symptom]).readings.flatMap((one) => (one.outcome === 'read' ? one.facts.map(({ id }) => id.slice('symptom.'.length)) : []))

for (const [name, [paste, ...keys]] of Object.entries(rows)) test(name, () => expect(factsOf(paste)).toEqual(keys))

const others: Record<string, string> = {
  'everything works': 'Everybody signs in to Okta over RDP.',
  'scopes of one name': 'Okta: "scope": "openid" was asked for, and the sign-in is fine',
  'no product': 'The login page comes again and again on our shop.',
  'a log': `everybody fails on RDP with Okta\n${'line of a log\n'.repeat(600)}`,
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factKeysReadBy(symptom, paste)).toEqual([]))
