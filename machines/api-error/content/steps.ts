/** Sentences that several causes of this tree share. Commands name variables: a token never stands in them. */

export const tokenVariable =
  'Put the token into a variable without showing it: `read -rs ACCESS_TOKEN && export ACCESS_TOKEN`, then paste and press Enter. A macOS terminal cuts lines at 1,024 characters: there, copy the token and run `export ACCESS_TOKEN="$(pbpaste)"`.'

export const decode =
  "Look into the token on your own computer: `python3 -c \"import base64,json,os; p=os.environ['ACCESS_TOKEN'].split('.')[1]; print(json.dumps(json.loads(base64.urlsafe_b64decode(p+'='*(-len(p)%4))),indent=1))\"`. Or paste it here: this page reads it on your device and sends it nowhere."

export const newToken =
  'Get a new token: no grant and no setting changes one that exists. Empty every cache that may still hold the old one: the program’s memory, a file, another process.'

export const readCall =
  '`curl -s -o /dev/null -w "%{http_code}" -H "Authorization: Bearer $ACCESS_TOKEN" "https://acme.okta.com/api/v1/users?limit=1"`, with your own address and an address that only reads and needs the same scope, prints 200. With a token that is bound to a key (DPoP), let the program make that call.'

export const programRuns = 'The call that failed succeeds, made by the same program.'

export const introspect =
  '`printf \'user = "%s:%s"\\n\' "$CLIENT_ID" "$CLIENT_SECRET" | curl -s -K - --data-urlencode "token=$ACCESS_TOKEN" "https://acme.okta.com/oauth2/v1/introspect"`, with your own URL,'

export const clockCheck =
  'Compare the clock with Okta’s: `date -u; curl -s -D - -o /dev/null https://acme.okta.com/.well-known/okta-organization | grep -i ^date`, with your own address.'

export const issuerDocument =
  'Read what the server calls itself: `curl -s https://acme.okta.com/oauth2/default/.well-known/oauth-authorization-server`, with your own issuer in front of `/.well-known`. The value of `issuer` is the right one.'

export const leeway =
  'Okta’s own verifiers let two minutes pass (Java, Go, Python, ASP.NET); the one for Node lets none. How much Okta’s servers tolerate is not published.'

export const noCheckOff = 'Do not turn off a check of the token (signature, issuer, audience, expiry) to make it pass.'

export const noTlsOff =
  'Do not turn off the check of certificates, as in `curl -k`, `NODE_TLS_REJECT_UNAUTHORIZED=0` or `verify=False`: tokens then go to whoever stands in between.'

export const reach =
  '`curl -s -o /dev/null -w "%{http_code}" --max-time 10 https://acme.okta.com/.well-known/okta-organization`, with your own address. It needs no token. 000 means that no answer came.'

export const reachable = `On the machine that fails, this prints 200: ${reach}`
