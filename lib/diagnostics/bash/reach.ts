import { verbatim } from '../verbatim'

/** Whether Okta answers at the domain, which engine it runs, whose certificate is shown, and what time it is there. No token is sent. */
export const reach = verbatim`
say domain "$HOST"
IS_OKTA=no OKTA_TIME=
# -v only here, where nothing secret is sent: it tells who issued the certificate.
request /.well-known/okta-organization '' -v
now; HERE=$VALUE
if [ "$STATUS" = 000 ]; then
  failure; say reached "$VALUE"
  # Once more without the check of the certificate, only to read who issued it: nothing secret is sent.
  if [ "$CURL" = 60 ]; then request /.well-known/okta-organization '' -kv; STATUS=000; fi
else
  say reached yes
  say organization-status "$STATUS"
  organization=$(head -c 16384 "$DIR/body" | members)
  member pipeline "$organization"; pipeline=$VALUE
  marks
  case $pipeline in
    v1 | idx) IS_OKTA=yes VALUE=$VALUE$\{VALUE:+, }pipeline ;;
    *) [ -z "$VALUE" ] || IS_OKTA=yes ;;
  esac
  if [ "$IS_OKTA" = yes ]; then say okta "yes ($VALUE)"
  else content; say okta "no (the answer has no mark of Okta; its body is $VALUE)"
  fi
  case $pipeline in
    v1) say engine 'v1 (Classic Engine)' ;;
    idx) say engine 'idx (Identity Engine)' ;;
  esac
  header date; epoch "$VALUE"
  # The time of a proxy says nothing about Okta's.
  if [ -n "$VALUE" ] && [ "$IS_OKTA" = yes ]; then
    OKTA_TIME=$VALUE
    utc "$OKTA_TIME"; say okta-time "$VALUE"
    say clock-skew-seconds "$(( OKTA_TIME - HERE ))"
  fi
fi
issued=$(sed -n 's/^\*  *issuer: *//p' "$DIR/words" | tail -n 1)
if [ -n "$issued" ]; then say tls-issuer "$issued"; fi
# How far this clock is behind Okta's.
BEHIND=0
if [ -n "$OKTA_TIME" ]; then BEHIND=$(( OKTA_TIME - HERE )); fi
`
