import type { Remedy } from '@/machines/types'

/** Sentences that several causes on clients, redirects, scopes and grants share. Commands name variables: a secret, a code or a token is never in them. */

export const openServer = 'Open the authorization server whose Issuer URI the app uses. Admin Console > Security > API > Authorization Servers'

export const logFailures =
  'Find the error’s exact name in Reports > System Log. Search that minute for `eventType sw "app.oauth2" and outcome.result eq "FAILURE"`, and read `outcome.reason`.'

export const discovery =
  'Read the server’s own endpoints: `curl -s https://acme.okta.com/oauth2/default/.well-known/oauth-authorization-server`, with your own issuer in front of `/.well-known`.'

export const parameters =
  "List the parameters of the `/authorize` request. Run `read -rs AUTHORIZE_URL && export AUTHORIZE_URL`, paste the request’s URL, then run `python3 -c \"import os,urllib.parse as u; print(*u.parse_qsl(u.urlsplit(os.environ['AUTHORIZE_URL']).query,True),sep='\\n')\"`."

export const compare =
  'Compare the two in a shell, as `SENT` and `LISTED`: `cmp <(printf %s "$SENT") <(printf %s "$LISTED")` prints nothing if they match, else the first difference.'

export const hiddenCharacters = (variable: string) =>
  `Look for a copied space or newline: \`printf %s "$${variable}" | LC_ALL=C tr -d '[:graph:]' | wc -c\` prints 0 if there is none.`

export const decodeAssertion =
  "Decode the assertion on your own computer. Run `read -rs ASSERTION && export ASSERTION`, paste it, then run `python3 -c \"import base64,json,os; [print(json.dumps(json.loads(base64.urlsafe_b64decode(p+'='*(-len(p)%4))),indent=1)) for p in os.environ['ASSERTION'].split('.')[:2]]\"`."

export const tokenComes = 'The token endpoint returns 200 with an `access_token`.'

export const requestWorks = 'A new sign-in in a private window, or a new token request, succeeds.'

export const signInWorks = 'In a private window, a new sign-in that starts at the app succeeds.'

export const beginAgain =
  'Close the tab and open the app again. Use its own URL or your Okta dashboard, not a bookmark of the sign-in page and not the Back button.'

export const noCode = 'Do not send anyone a URL with `code=`, `sessionToken=` or a token in it, nor a screenshot of one.'

export const noWildcard = 'Do not register a redirect URI with a wildcard, nor one that you do not own: whoever controls it gets the codes.'

/** For the person at the screen, where somebody else has to fix it: `sentence` is what they read out. */
export const userSays = (sentence: string): Remedy => ({
  by: 'user',
  steps: [
    'Do not change your password. It does not help.',
    `Tell your helpdesk or the app’s owner: “${sentence}”`,
    'Add the app, the time with time zone, and the error.',
  ],
  takes: '2 minutes',
  risk: 'The address bar may hold a code: keep it out of screenshots.',
})
