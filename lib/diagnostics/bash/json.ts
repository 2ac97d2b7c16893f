import { verbatim } from '../verbatim'

/** The top level of a JSON object as lines `name=value`; a list gives a line for each of its values. A walk over the characters, so that names inside objects and strings are none. */
export const json = verbatim`
members() {
  awk '
    { text = text $0 " " }
    END {
      size = length(text)
      for (i = 1; i <= size; i++) {
        c = substr(text, i, 1)
        if (c == "\"") {
          s = ""
          for (i++; i <= size; i++) {
            c = substr(text, i, 1)
            if (c == "\"") break
            if (c == "\\") { c = substr(text, ++i, 1); if (c == "u") { i += 4; c = "?" } else if (c ~ /[bfnrt]/) c = " " }
            s = s c
          }
          if (depth == 1 && naming) { name = s; naming = 0 }
          else if (depth == 1 || (depth == 2 && list)) print name "=" s
        }
        else if (c == "{" || c == "[") {
          depth++
          if (depth == 1) naming = (c == "{")
          if (depth == 2) { list = (c == "["); if (!list) print name "={}" }
        }
        else if (c == "}" || c == "]") depth--
        else if (c == ",") { if (depth == 1) naming = 1 }
        else if (depth == 1 && !naming && c ~ /[-0-9a-z]/) {
          s = ""
          while (i <= size && (c = substr(text, i, 1)) ~ /[-+.0-9A-Za-z]/) { s = s c; i++ }
          i--
          print name "=" s
        }
      }
    }'
}

# member NAME LINES: its value, several with a space between, in VALUE.
member() {
  local line
  VALUE=
  while IFS= read -r line; do
    case $line in "$1="*) VALUE="$VALUE$\{VALUE:+ }$\{line#*=}" ;; esac
  done <<< "$2"
}

# from_base64url TEXT: what it says. Its alphabet has - and _ for + and /, and its padding is left out.
from_base64url() {
  local text=$\{1//-/+} option=-d
  text=$\{text//_//}
  case $(( $\{#text} % 4 )) in
    1) return 1 ;;
    2) text="$text==" ;;
    3) text="$text=" ;;
  esac
  # GNU, BusyBox and newer BSD know -d, older macOS only -D.
  [ "$(printf 'b2s=' | base64 -d 2>/dev/null)" = ok ] || option=-D
  printf '%s' "$text" | base64 "$option" 2>/dev/null | tr -d '\000'
}
`
