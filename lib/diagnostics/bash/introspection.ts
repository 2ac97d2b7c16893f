import { verbatim } from '../verbatim'

/** Asks the server that issued the token whether it is active: only that server knows, and only a client of its own may ask. */
export const introspection = verbatim`
client_form='^[A-Za-z0-9_-]+$'
skip=
if [ -z "$\{CLIENT_ID:-}" ]; then skip='no-client: CLIENT_ID is not set'
elif [[ ! $CLIENT_ID =~ $client_form ]]; then skip='no-client: CLIENT_ID has a character that no client id has'
elif [ "$KIND" != JWT ]; then skip='no-jwt: only a JWT says which server issued it'
elif [ "$IS_OKTA" != yes ]; then skip='not-okta: the token was not sent, because the answer at this domain does not look like Okta'
fi
if [ -z "$skip" ]; then
  server_form="^https://$\{HOST//./\\.}(/oauth2/[A-Za-z0-9_-]+)?$"
  if [[ $ISSUER =~ $server_form ]]; then at=$\{BASH_REMATCH[1]:-/oauth2}
  else skip='other-server: no server of OKTA_DOMAIN issued the token, so none here knows it'
  fi
fi

if [ -n "$skip" ]; then say introspection "skipped: $skip"
else
  request "$at/v1/introspect" "data-urlencode = \"token=$TOKEN\"
data-urlencode = \"token_type_hint=access_token\"
data-urlencode = \"client_id=$CLIENT_ID\""
  if [ "$STATUS" = 000 ]; then failure; say introspection "failed: $VALUE"
  else
    answer=$(head -c 16384 "$DIR/body" | members)
    member active "$answer"; active=$VALUE
    member error "$answer"
    case $STATUS,$active in
      200,true) say introspection active ;;
      200,false) say introspection inactive ;;
      401,*) say introspection "refused: 401 $VALUE (the server requires client authentication, which says nothing about the token)" ;;
      *) say introspection "failed: $STATUS $VALUE" ;;
    esac
  fi
fi
say done okta-diag
`
