import { verbatim } from '../verbatim'

/** The call itself, by GET. The token goes nowhere unless Okta answered before. */
export const call = verbatim`
skip=
if [ -z "$CALL_PATH" ]; then
  skip='no-path: set OKTA_DIAG_PATH to the path that fails, such as /api/v1/users'
  [ -z "$MADE_FOR" ] || skip='no-get: a GET of this path would show nothing'
fi
for name in $CALL_IDS; do
  id=$\{!name:-}
  id_form='^[A-Za-z0-9._~@+-]+$'
  if [ -z "$id" ]; then skip="no-id: set $name to the id in the path"; break; fi
  if [[ ! $id =~ $id_form ]] || [ "$id" = . ] || [ "$id" = .. ]; then skip="no-id: $name has a character that no id has"; break; fi
  CALL_PATH=$\{CALL_PATH/"{$name}"/$id}
done
if [ -n "$skip" ]; then :
elif [ -z "$TOKEN" ]; then skip='no-token: set ACCESS_TOKEN or OKTA_API_TOKEN'
elif [ "$IS_OKTA" != yes ]; then skip='not-okta: the token was not sent, because the answer at this domain does not look like Okta'
elif [ "$BOUND" = yes ]; then skip='dpop: the token is bound to a key (DPoP): each call needs a proof that only its owner can make'
fi

if [ -n "$skip" ]; then say call "skipped: $skip"
else
  scheme=Bearer
  if [ "$KIND" = SSWS ]; then scheme=SSWS; fi
  say call "GET $CALL_TEMPLATE"
  request "$CALL_PATH" "header = \"Authorization: $scheme $TOKEN\""
  if [ "$STATUS" = 000 ]; then failure; say call-reached "$VALUE"
  else
    say call-reached yes
    say call-status "$STATUS"
    marks
    if [ -n "$VALUE" ]; then say call-okta "yes ($VALUE)"; else say call-okta no; fi
    content; say body "$VALUE"
    if [ "$STATUS" -ge 400 ] && [ "$VALUE" = json ]; then
      answer=$(head -c 16384 "$DIR/body" | members)
      member errorCode "$answer"; say error-code "$\{VALUE:-none}"
      member errorId "$answer"; [ -z "$VALUE" ] || say error-id "$VALUE"
    fi
    header www-authenticate; challenge=$VALUE
    scheme=$\{challenge%% *}
    if [ "$STATUS" -ge 400 ] || [ -n "$challenge" ]; then say challenge "$\{scheme:-none}"; fi
    if [ -n "$challenge" ]; then
      error_form='[ ,]error="([^"]*)"'
      scope_form='[ ,]scope="([^"]*)"'
      says_form='[ ,]error_description="([^"]*)"'
      if [[ $challenge =~ $error_form ]]; then say challenge-error "$\{BASH_REMATCH[1]}"; fi
      if [[ $challenge =~ $scope_form ]]; then say challenge-scope "$\{BASH_REMATCH[1]}"; fi
      if [[ $challenge =~ $says_form ]]; then say challenge-says "$\{BASH_REMATCH[1]}"; fi
    fi
    header date; epoch "$VALUE"; answered=$VALUE
    if [ -z "$answered" ]; then now; answered=$(( VALUE + BEHIND )); fi
    header x-rate-limit-limit; [ -z "$VALUE" ] || say rate-limit "$VALUE"
    header x-rate-limit-remaining; [ -z "$VALUE" ] || say rate-limit-remaining "$VALUE"
    header x-rate-limit-reset; whole "$VALUE"
    [ -z "$VALUE" ] || say rate-limit-reset-in-seconds "$(( VALUE - answered ))"
    header x-okta-request-id; [ -z "$VALUE" ] || say request-id "$VALUE"
  fi
fi
`
