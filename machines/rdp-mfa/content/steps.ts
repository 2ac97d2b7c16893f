/** Sentences that several causes share. */

export const openApp =
  'In the Admin Console, open Applications > Applications (in newer menus Applications and Resources > Applications) and choose Microsoft RDP (MFA).'

export const openEnrolmentPolicies =
  'Open the enrolment policies. Identity Engine: Security > Authenticators, the Enrollment tab. Classic: Security > Multifactor, the tab for factor enrolment (check its name in your version).'

export const openConfig =
  'On the server, open `C:\\Program Files\\Okta\\Okta Windows Credential Provider\\config\\rdp_app_config.json` in Notepad as administrator. Keep a copy of the file first.'

/** How a new installation begins. `reinstallFurther` goes on. */
export const reinstall = [
  'Keep a copy of the folder `C:\\Program Files\\Okta\\Okta Windows Credential Provider`.',
  'Uninstall Okta Windows Credential Provider under Programs and Features. Make sure that the folder is gone before you go on.',
  'Copy the Client ID, the client secret and the URL from a browser on the server itself, or through Notepad. Install again with them, as `CLIENT_ID`, `CLIENT_SECRET` and `OKTA_URL`.',
] as const

export const reinstallFurther = [
  'Compare the other settings with your copy and set them again. Never copy the old secret back.',
  'Delete the installer’s log if it holds the secret.',
] as const

export const reinstallRisk =
  'While the agent is uninstalled, the server asks for no second factor: choose a quiet hour and agree it with security. Keep a second administrator signed in until a test has worked.'

export const signInAgain = 'Sign in to the server once. Okta asks for a second factor and then lets you in.'

export const agentShows = 'After the install, lock the server’s screen: Okta appears as a way to sign in.'

export const noNewException = 'The next sign-in leaves no new exception in `OktaWidget.log`.'

export const twoTries = 'Do not try to sign in again and again. Stop after two tries: more can lock the account.'

export const failOpen = 'Do not turn on `InternetFailOpenOption`: the password alone would then be enough whenever Okta cannot be reached.'

export const keepProtection =
  'Do not turn off MFA, Network Level Authentication or `SslPinningEnabled` to get in. Do not turn on `InternetFailOpenOption` either: it is meant for a lost connection, not for a refusal.'

export const keepSecret = 'Do not send the client secret or the configuration file by e-mail, chat or ticket.'
