import type { Remedy } from '@/machines/types'

/** Sentences that several causes on clients, redirects, scopes and grants share. Commands name variables: a secret, a code or a token never stands in them. */

export const openServer = 'In the Admin Console, open Security > API > Authorization Servers and choose the server whose Issuer URI the app uses'

export const logFailures =
  'In Reports > System Log, search for `eventType sw "app.oauth2" and outcome.result eq "FAILURE"` at the minute of the error. `outcome.reason` is the error’s exact name.'

export const discovery =
  'Read the server’s own addresses: `curl -s https://acme.okta.com/oauth2/default/.well-known/oauth-authorization-server`, with your own issuer in front of `/.well-known`.'

export const parameters =
  "Copy the URL of the sign-in page, from where `/authorize` is called. Read it in with `read -rs AUTHORIZE_URL && export AUTHORIZE_URL`, and list its parameters decoded, each on its line: `python3 -c \"import os,urllib.parse as u; print(*u.parse_qsl(u.urlsplit(os.environ['AUTHORIZE_URL']).query,True),sep='\\n')\"`."

export const compare =
  'Put both into variables and let the shell compare: `cmp <(printf %s "$SENT") <(printf %s "$LISTED")` prints nothing if they are the same, else the first place where they differ.'

export const hiddenCharacters = (variable: string) =>
  `A space or a line break that was copied along: \`printf %s "$${variable}" | LC_ALL=C tr -d '[:graph:]' | wc -c\` prints 0 if there is none.`

export const tryClient =
  '`printf \'user = "%s:%s"\\n\' "$CLIENT_ID" "$CLIENT_SECRET" | curl -s -K - -d token=none "https://acme.okta.com/oauth2/default/v1/introspect"`, at your own token endpoint with `introspect` in place of `token`, makes no token: `"active":false` means that Okta accepts the client, `invalid_client` that it does not.'

export const decodeAssertion =
  "Read the assertion in with `read -rs ASSERTION && export ASSERTION`, and decode it on your own computer, header first, then claims: `python3 -c \"import base64,json,os; [print(json.dumps(json.loads(base64.urlsafe_b64decode(p+'='*(-len(p)%4))),indent=1)) for p in os.environ['ASSERTION'].split('.')[:2]]\"`."

export const tokenComes = 'The token endpoint answers 200, with `access_token` in the body.'

export const signInWorks = 'A new sign-in in a private window, begun at the app, ends in the app.'

export const beginAgain =
  'Close the tab. Open the app again from its own address or from your Okta dashboard, not from a bookmark of the sign-in page and not with the Back button.'

export const noCode = 'Do not send anybody an address that holds `code=`, `sessionToken=` or a token, nor a picture that shows one.'

export const noWildcard =
  'Do not register a redirect URI with a wildcard, nor an address that you do not own: whoever controls a matching address gets the codes.'

/** For the person at the screen, where somebody else has to fix it: `sentence` is what they read out. */
export const userSays = (sentence: string): Remedy => ({
  by: 'user',
  steps: [
    'It is not your password, and a new one does not help.',
    `Tell your helpdesk or whoever looks after the app: “${sentence}”`,
    'Add the app’s name, the time with its time zone, and the words of the error.',
  ],
  takes: '2 minutes',
  risk: 'The address bar may hold a code: leave it out of pictures.',
})
