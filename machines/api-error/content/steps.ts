/** Sentences that several causes of this tree share. Commands name variables: a token never stands in them. */

export const tokenVariable =
  'Put the token into a variable, unseen. Run `read -rs ACCESS_TOKEN && export ACCESS_TOKEN`, paste it and press Enter. A Mac’s terminal cuts long lines: there, copy it and run `export ACCESS_TOKEN="$(pbpaste)"`.'

export const decode =
  "Decode the token on your own computer: `python3 -c \"import base64,json,os; p=os.environ['ACCESS_TOKEN'].split('.')[1]; print(json.dumps(json.loads(base64.urlsafe_b64decode(p+'='*(-len(p)%4))),indent=1))\"`. Or paste it here: it never leaves your device."

export const newToken =
  'Get a new token. A grant or a setting never changes an existing one. Clear every cache that may hold the old one: memory, a file, another process.'

export const programRuns = 'The same program makes the same call, and it succeeds.'

export const introspect =
  '`printf \'user = "%s:%s"\\n\' "$CLIENT_ID" "$CLIENT_SECRET" | curl -s -K - --data-urlencode "token=$ACCESS_TOKEN" "https://acme.okta.com/oauth2/v1/introspect"`'

export const clockCheck =
  'Compare the clock with Okta’s, with your own URL: `date -u; curl -s -D - -o /dev/null https://acme.okta.com/.well-known/okta-organization | grep -i ^date`.'

export const issuerDocument =
  'Read the issuer that the server itself states: `curl -s https://acme.okta.com/oauth2/default/.well-known/oauth-authorization-server`. Put your own issuer before `/.well-known`. The value of `issuer` is the right one.'

export const leeway =
  'Okta’s own verifiers tolerate two minutes of clock skew (Java, Go, Python, ASP.NET) or none (Node). What Okta’s servers tolerate is not published.'

export const noGrace = 'Do not give expired tokens minutes of grace. Okta’s own verifiers tolerate two minutes at most.'

export const noCheckOff = 'Do not turn off a token check (signature, issuer, audience, expiry) to make it pass.'

export const noTlsOff =
  'Do not turn off certificate checks (`curl -k`, `NODE_TLS_REJECT_UNAUTHORIZED=0`, `verify=False`). Whoever sits in between then gets your tokens.'

export const reach =
  '`curl -s -o /dev/null -w "%{http_code}" --max-time 10 https://acme.okta.com/.well-known/okta-organization`, with your own URL. It needs no token. 000 means no answer.'

export const reachable = `On the machine that fails, this prints 200: ${reach}`
