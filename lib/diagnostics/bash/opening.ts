import type { Plan } from '../about'
import { verbatim } from '../verbatim'

/** How to run it, what it was made for, and how a line is printed. */
export const opening = ({ madeFor = '', template = '', path = '', ids, scope = '' }: Plan) => verbatim`
#!/usr/bin/env bash
# Asks your Okta domain why a call fails and prints what it finds, one "key: value" per line. It prints no secret.
#
#   export OKTA_DOMAIN=acme.okta.com        your domain, as in the address bar, without -admin
#   read -rs ACCESS_TOKEN; export ACCESS_TOKEN        paste the token and press Enter: it stays out of the history
#   (a terminal that cuts long lines damages it: then ACCESS_TOKEN=$(cat FILE); export ACCESS_TOKEN)
#   (or OKTA_API_TOKEN for an API token, which is sent as SSWS)
${ids.length > 0 ? `#   export ${ids.map((id) => `${id}=...`).join(' ')}        the id in the path of the failing call\n` : ''}${path === '' ? '#   export OKTA_DIAG_PATH=/api/v1/...        optional: the path that fails, to call it by GET\n' : ''}#   export CLIENT_ID=...        optional: a client without a secret on the same authorization server, to ask whether the token is active
#   bash okta-diag.sh
#
# It only reads: GET, and one POST to /introspect if CLIENT_ID is set. It sends the token to OKTA_DOMAIN only, over https.
# OKTA_DIAG_BASE=http://127.0.0.1:PORT (or http://localhost:PORT) sends everything to your own server on this machine instead, to try the script.
[ -n "$\{BASH_VERSION:-}" ] || { echo 'Run this with bash.' >&2; exit 2; }
# A trace would print the token.
set +x +v
set -u
umask 077
LC_ALL=C
export LC_ALL

MADE_FOR='${madeFor}'
CALL_TEMPLATE='${template}'
CALL_PATH='${path}'
CALL_IDS='${ids.join(' ')}'
SCOPE_NEEDED='${scope}'

# Kept from the programs that this script starts.
TOKEN_FROM=
TOKEN=
if [ -n "$\{ACCESS_TOKEN:-}" ]; then TOKEN_FROM=ACCESS_TOKEN TOKEN=$ACCESS_TOKEN
elif [ -n "$\{OKTA_API_TOKEN:-}" ]; then TOKEN_FROM=OKTA_API_TOKEN TOKEN=$OKTA_API_TOKEN
fi
unset ACCESS_TOKEN OKTA_API_TOKEN

# say KEY VALUE: one line of plain characters, the token hidden wherever an answer might repeat it.
say() {
  local value=$2
  if [ $\{#TOKEN} -ge 6 ]; then value=$\{value//"$TOKEN"/(hidden)}; fi
  value=$\{value//[! -~]/?}
  printf '%s: %s\n' "$1" "$\{value:0:300}"
}

refuse() {
  say refused "$1: $2"
  say done okta-diag
  exit 2
}
`
