import { verbatim } from '../verbatim'

/** Everything that is refused before any request is made. */
export const checks = verbatim`
echo 'okta-diag 1'
[ -z "$MADE_FOR" ] || say made-for "$MADE_FOR"
now; utc "$VALUE"; say local-time "$VALUE"

command -v curl > /dev/null 2>&1 || refuse no-curl 'curl is not installed.'

HOST=$\{OKTA_DOMAIN:-}
[ -n "$HOST" ] || refuse no-domain 'Set OKTA_DOMAIN to your Okta domain, such as acme.okta.com.'
case $HOST in
  http://* | HTTP://*) refuse not-https 'OKTA_DOMAIN starts with http://. Okta needs https: give only the domain, such as acme.okta.com.' ;;
  https://*) HOST=$\{HOST#https://} ;;
esac
case $HOST in
  */) refuse trailing-slash 'OKTA_DOMAIN ends with a slash. Leave it out: with a path after it, there would be two.' ;;
  */*) refuse path 'OKTA_DOMAIN has a path after the domain. Give only the domain, such as acme.okta.com.' ;;
esac
host_form='^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*\.[A-Za-z]{2,}$'
[[ $HOST =~ $host_form ]] || refuse not-a-domain 'OKTA_DOMAIN is not a domain name: it has an invalid character, or no dot.'
HOST=$(printf '%s' "$HOST" | tr 'A-Z' 'a-z')
admin_form='-admin\.(okta|oktapreview|okta-emea)\.com$'
[[ ! $HOST =~ $admin_form ]] || refuse admin-host 'OKTA_DOMAIN is the Admin Console. Leave out -admin: the API is at the domain without it.'

token_form='^[A-Za-z0-9._~+/=-]+$'
if [ -n "$TOKEN" ]; then
  case $TOKEN in
    [Bb]earer\ * | SSWS\ * | DPoP\ *) refuse token-scheme "$TOKEN_FROM starts with the scheme that comes before a token in the header. Leave it out." ;;
  esac
  [[ $TOKEN =~ $token_form ]] || refuse token-characters "$TOKEN_FROM has a character that no token has: a quote, a space or a newline was copied with it."
fi

if [ -z "$CALL_PATH" ] && [ -z "$MADE_FOR" ] && [ -n "$\{OKTA_DIAG_PATH:-}" ]; then
  path_form='^(/[A-Za-z0-9._~@-]+)+$'
  [[ $OKTA_DIAG_PATH =~ $path_form ]] || refuse path-form 'OKTA_DIAG_PATH is not a path such as /api/v1/users: a path starts with a slash and has no question mark, space or quote.'
  CALL_PATH=$OKTA_DIAG_PATH
  rest=$CALL_PATH
  while [ -n "$rest" ]; do
    rest=$\{rest#/}
    segment=$\{rest%%/*}
    # What holds a digit or another sign names somebody or something.
    case $segment in v[0-9] | oauth2) ;; *[!A-Za-z.-]*) segment=- ;; esac
    CALL_TEMPLATE=$CALL_TEMPLATE/$segment
    case $rest in */*) rest=/$\{rest#*/} ;; *) rest= ;; esac
  done
fi

ORIGIN=https://$HOST PROTOCOL=https LOCAL=
local_form='^http://(127\.0\.0\.1|localhost):[0-9]{1,5}$'
if [[ $\{OKTA_DIAG_BASE:-} =~ $local_form ]]; then ORIGIN=$OKTA_DIAG_BASE PROTOCOL=http LOCAL=yes; fi

DIR=$(mktemp -d "$\{TMPDIR:-/tmp}/okta-diag.XXXXXX") || refuse no-folder 'No temporary folder could be made.'
trap 'rm -rf "$DIR"' EXIT
trap 'exit 130' INT TERM HUP
`
