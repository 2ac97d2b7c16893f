import { verbatim } from '../verbatim'

/** Dates by arithmetic: the options of `date` differ between GNU and BSD. Each function leaves its result in VALUE. */
export const times = verbatim`
now() { VALUE=$(date -u +%s); }

# epoch 'Sat, 21 Nov 2026 09:00:00 GMT': seconds since 1970, empty where it is no such date.
epoch() {
  local form='^[A-Za-z]{3}, ([0-9]{2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT'
  local months=JanFebMarAprMayJunJulAugSepOctNovDec before day month year shifted
  VALUE=
  [[ $1 =~ $form ]] || return 0
  before=$\{months%%"$\{BASH_REMATCH[2]}"*}
  month=$(( $\{#before} / 3 + 1 ))
  [ "$month" -le 12 ] || return 0
  day=$(( 10#$\{BASH_REMATCH[1]} ))
  year=$(( 10#$\{BASH_REMATCH[3]} - (month <= 2) ))
  shifted=$(( (month + 9) % 12 ))
  VALUE=$(( (365 * year + year / 4 - year / 100 + year / 400 + (153 * shifted + 2) / 5 + day - 1 - 719468) * 86400
    + 10#$\{BASH_REMATCH[4]} * 3600 + 10#$\{BASH_REMATCH[5]} * 60 + 10#$\{BASH_REMATCH[6]} ))
}

# utc SECONDS: 2026-11-21T09:00:00Z
utc() {
  local days=$(( $1 / 86400 + 719468 )) left=$(( $1 % 86400 )) era of_era year of_year shifted month
  era=$(( days / 146097 ))
  of_era=$(( days - era * 146097 ))
  year=$(( (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365 ))
  of_year=$(( of_era - (365 * year + year / 4 - year / 100) ))
  shifted=$(( (5 * of_year + 2) / 153 ))
  month=$(( shifted < 10 ? shifted + 3 : shifted - 9 ))
  VALUE=$(printf '%04d-%02d-%02dT%02d:%02d:%02dZ' $(( year + era * 400 + (month <= 2) )) "$month" $(( of_year - (153 * shifted + 2) / 5 + 1 )) \
    $(( left / 3600 )) $(( left / 60 % 60 )) $(( left % 60 )))
}

# whole TEXT: a count of seconds without its fraction, empty where it is none.
whole() {
  local form='^([0-9]{1,11})(\.[0-9]*)?$'
  VALUE=
  if [[ $1 =~ $form ]]; then VALUE=$(( 10#$\{BASH_REMATCH[1]} )); fi
}
`
