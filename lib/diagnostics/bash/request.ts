import { verbatim } from '../verbatim'

/** One request, and what its answer's headers say. */
export const request = verbatim`
# request PATH [SETTINGS] [OPTION...]: STATUS is the answer's, 000 without one; headers, body and curl's own words are left in files.
# Settings reach curl on its standard input, so that no list of running programs shows a token. It follows no redirect and reads no .curlrc.
request() {
  local path=$1 settings=$\{2:-}
  shift
  [ $# -eq 0 ] || shift
  : > "$DIR/headers"; : > "$DIR/body"; : > "$DIR/words"
  STATUS=$(printf '%s\n' "$settings" | curl -q -sS -K - --globoff --path-as-is --max-redirs 0 --proto "=$PROTOCOL" --connect-timeout 10 --max-time 30 \
    -A okta-diag/1 -H 'Accept: application/json' -D "$DIR/headers" -o "$DIR/body" -w '%{http_code}' $\{LOCAL:+--noproxy} $\{LOCAL:+'*'} "$@" "$ORIGIN$path" 2> "$DIR/words")
  CURL=$?
  [[ $STATUS =~ ^[1-5][0-9][0-9]$ ]] || STATUS=000
}

# header NAME: its value in the last answer, in VALUE: a proxy puts an answer of its own before that.
header() {
  VALUE=$(awk -v name="$1:" '
    { sub(/\r$/, "") }
    /^HTTP\// { value = "" }
    tolower(substr($0, 1, length(name))) == name { line = substr($0, length(name) + 1); sub(/^[ \t]+/, "", line); value = value (value == "" ? "" : ", ") line }
    END { print value }' "$DIR/headers")
}

# marks: what in the answer is Okta's own, in VALUE.
marks() {
  local found=
  header x-okta-request-id; [ -z "$VALUE" ] || found=x-okta-request-id
  header p3p; case $VALUE in *HONK*) found="$found$\{found:+, }p3p" ;; esac
  header content-security-policy; case $VALUE in *oktacdn.com*) found="$found$\{found:+, }content-security-policy" ;; esac
  VALUE=$found
}

# failure: why no answer came, as one word and curl's number, in VALUE.
failure() {
  local why
  case $CURL in
    5 | 97) why=proxy ;;
    6) why=dns ;;
    7) why=connect ;;
    28) why=timeout ;;
    35) why=tls ;;
    51 | 58 | 59 | 60 | 77 | 83 | 90 | 91) why=certificate ;;
    52 | 55 | 56) why=broken ;;
    *) why=other ;;
  esac
  if grep -qi 'code [0-9]* from proxy\|CONNECT tunnel failed' "$DIR/words"; then why=proxy; fi
  VALUE="no, $why (curl $CURL)"
}

# content: what the answer's body is, in VALUE.
content() {
  local first
  first=$(head -c 2000 "$DIR/body" | tr -d '\000\r\n\t ' | cut -c 1)
  case $first in
    '') VALUE=empty ;;
    '{' | '[') VALUE=json ;;
    '<') VALUE=html ;;
    *) VALUE=other ;;
  esac
}
`
