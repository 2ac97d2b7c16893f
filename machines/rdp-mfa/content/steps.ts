/** Sentences that several causes share. */

/** Where the app is, for the second sentence of a step. Newer consoles name the first menu Applications and Resources. */
export const appPath = 'Admin Console > Applications > Applications > Microsoft RDP (MFA)'

export const openEnrollmentPolicies =
  'Open the enrollment policies. Identity Engine: Security > Authenticators > Enrollment. Classic: Security > Multifactor > Factor Enrollment (check the tab’s name).'

export const findSignOnPolicy = `Find the app’s sign-on policy. ${appPath} > Sign On. Identity Engine: named there, likely edited under Security > Authentication Policies (newer: app sign-in policies).`

export const openConfig =
  'On the server, open `rdp_app_config.json` in Notepad as administrator. It is in `C:\\Program Files\\Okta\\Okta Windows Credential Provider\\config`. Keep a copy first.'

export const correctUrl = 'Correct the Okta URL. It looks like `https://acme.okta.com`: no slash at the end, no `-admin`, no path, no spaces or quotes inside.'

export const keepFormat = 'Keep every comma and quote in the file.'

export const configRisk = 'A slip in the file can stop the Okta sign-in. Keep another administrator signed in until a test works.'

export const reinstall = [
  'Back up the folder `C:\\Program Files\\Okta\\Okta Windows Credential Provider`.',
  'Uninstall Okta Windows Credential Provider. Use Programs and Features. Check that the folder is gone before you go on.',
  'Install it again with values copied on the server. Copy Client ID, client secret and URL from a browser there, or through Notepad: `CLIENT_ID`, `CLIENT_SECRET`, `OKTA_URL`.',
] as const

/** The same in short, where something else comes first. */
export const reinstallShort = [
  'If both are right, or the secret was changed, reinstall at a time agreed with security. Back up `C:\\Program Files\\Okta\\Okta Windows Credential Provider`; uninstall; check that the folder is gone.',
  'Install again with values copied on the server. Set the other settings as before, but never the old secret. Delete the installer’s log.',
] as const

export const reinstallFurther = [
  'Set the other settings again, as in your backup. Never copy the old secret back.',
  'Delete the installer’s log if it holds the secret.',
] as const

export const reinstallRisk =
  'Without the agent the server asks for no second factor: agree the time with security. Keep another administrator signed in until it works.'

export const sendServerAddress = 'Send it to the Okta admin. Add the exact time and time zone of a failed sign-in.'

export const zoneDelay = 'Wait a minute or two: a zone change takes about 60 seconds.'

export const signInAgain = 'Sign in to the server once: Okta asks for a second factor and lets you in.'

export const agentShows = 'After the install, lock the server’s screen: Okta is offered as a way to sign in.'

export const noNewException = 'The next sign-in leaves no new exception in `OktaWidget.log`.'

export const unverifiedReset = 'A reset for a caller you have not verified gives the account away.'

export const twoTries = 'Do not keep trying. Stop after two tries: more can lock the account.'

export const oneVerifyDevice = 'Identity Engine: do not set up Okta Verify on a second device. Okta supports only one here.'

export const noSetUpInSession = 'Do not try to set up a factor in the Remote Desktop session: Okta does not support that.'

export const failOpen = 'Do not turn on `InternetFailOpenOption`: a password alone is then enough whenever Okta cannot be reached.'

export const keepProtection =
  'Do not turn off MFA, Network Level Authentication or `SslPinningEnabled` to get in, and leave `InternetFailOpenOption` off: it is not for a refusal.'

export const keepSecret = 'Do not send the client secret or the configuration file by e-mail, chat or ticket.'
