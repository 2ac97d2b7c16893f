import { verbatim } from '../verbatim'

/** What the token says of itself. Its signature is not checked, and nothing depends on it: it only explains what Okta answers. */
export const token = verbatim`
KIND=none SERVER= ISSUER= BOUND=no
jwt_form='^eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*$'
jwe_form='^eyJ[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*){4}$'
ssws_form='^00[A-Za-z0-9_-]{40}$'
claims=
if [ -n "$TOKEN" ]; then
  KIND=opaque
  if [[ $TOKEN =~ $ssws_form ]] || [ "$TOKEN_FROM" = OKTA_API_TOKEN ]; then KIND=SSWS; fi
  if [[ $TOKEN =~ $jwe_form ]]; then KIND=JWE
  elif [[ $TOKEN =~ ^eyJ ]]; then
    KIND=damaged
    if [[ $TOKEN =~ $jwt_form ]]; then
      payload=$\{TOKEN#*.}
      raw=$(from_base64url "$\{payload%%.*}") && claims=$(printf '%s' "$raw" | members)
      case $raw in '{'*'}') [ -z "$claims" ] || KIND=JWT ;; esac
    fi
  fi
fi
if [ "$KIND" = none ]; then say token none; else say token "$KIND, $\{#TOKEN} characters (in $TOKEN_FROM)"; fi

if [ "$KIND" = JWT ]; then
  member iss "$claims"; ISSUER=$VALUE
  member aud "$claims"; audience=$VALUE
  member scp "$claims"; scopes=$VALUE
  if [ -z "$scopes" ]; then member scope "$claims"; scopes=$VALUE; fi
  member cid "$claims"; cid=$VALUE
  member uid "$claims"; uid=$VALUE
  member sub "$claims"; sub=$VALUE
  member nonce "$claims"; nonce=$VALUE
  if [ -n "$scopes" ] || [ -n "$cid" ]; then say token-type access
  elif [ -n "$nonce" ] || [ -n "$sub" ]; then say token-type 'id (no API accepts an ID token)'
  fi
  if [ -n "$ISSUER" ]; then
    say issuer "$ISSUER"
    case $ISSUER in
      "https://$HOST" | "https://$HOST/"*) say issuer-domain same ;;
      *) say issuer-domain 'other (not OKTA_DOMAIN)' ;;
    esac
    bare=$\{ISSUER#https://}
    case $bare in
      */oauth2/?*) SERVER=custom ;;
      */*) SERVER=other ;;
      *) SERVER=org ;;
    esac
    say server "$SERVER"
  fi
  [ -z "$audience" ] || say audience "$audience"
  if [ -n "$uid" ]; then say acts-for user
  elif [ -n "$cid" ] && [ "$cid" = "$sub" ]; then say acts-for service
  fi
  if [ -n "$scopes" ]; then say scopes "$scopes"; fi
  if [ -n "$SCOPE_NEEDED" ] && [ -n "$scopes$cid" ]; then
    say scope-needed "$SCOPE_NEEDED"
    # manage includes read.
    case " $scopes " in
      *" $SCOPE_NEEDED "* | *" $\{SCOPE_NEEDED%.read}.manage "*) say scope-in-token yes ;;
      *) say scope-in-token no ;;
    esac
  fi
  member iat "$claims"; whole "$VALUE"; iat=$VALUE
  member exp "$claims"; whole "$VALUE"; exp=$VALUE
  if [ -n "$iat" ]; then
    utc "$iat"; say issued-at "$VALUE"
    say issued-seconds-ago-this-clock "$(( HERE - iat ))"
  fi
  if [ -n "$exp" ]; then
    utc "$exp"; say expires-at "$VALUE"
    say seconds-left-this-clock "$(( exp - HERE ))"
    [ -z "$OKTA_TIME" ] || say seconds-left-okta-time "$(( exp - OKTA_TIME ))"
  fi
  member cnf "$claims"
  case $raw in *'"jkt"'*) [ -z "$VALUE" ] || BOUND=yes ;; esac
  say dpop-bound "$BOUND"
fi
`
