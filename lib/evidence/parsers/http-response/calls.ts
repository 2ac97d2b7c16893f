import type { Mark } from './exchange'
import { counted, exchanges, type Placed } from './exchanges'
import { hostOf, isOtherAddress, pathTemplate } from './path'

/** The host of the call that failed, as far as the text names it. */
export function hostCalled(text: string): string | undefined {
  const one = counted(exchanges(text))
  return one && callOf(text, one).host?.value
}

/** What was called, as far as the text shows. `host`: from a URL, a Host header or a setting. */
export type Call = { method?: Mark | undefined; target?: Mark | undefined; host?: Mark | undefined }

/** The call of an exchange: its own request; else the closest call named before its status; else the first one after it. */
export function callOf(text: string, exchange: Placed): Call {
  const { method, target } = exchange
  const [before, after] = around(text, exchange)
  const named = target ? [] : [...targets(before.text, before.from), ...targets(after.text, after.from)]
  const split = exchange.status?.from ?? exchange.to
  const called = target ?? named.findLast(({ from }) => from < split) ?? named.find(({ from }) => from >= split)
  const verbs = method ? [] : [...methods(before.text, before.from), ...methods(after.text, after.from)]
  const verb = method ?? nearest(verbs, called, split)
  return { method: verb, target: called, host: hostNamed(text, exchange, called) }
}

const around = (text: string, { since, from, to, status }: Placed) => {
  const split = Math.max(since, status?.from ?? from)
  return [
    { text: text.slice(since, split), from: since },
    { text: text.slice(split, to), from: split },
  ] as const
}

const nearest = (all: Mark[], target: Mark | undefined, split: number) => {
  const at = target?.from ?? split
  return all.reduce<Mark | undefined>((best, one) => (best && Math.abs(best.from - at) <= Math.abs(one.from - at) ? best : one), undefined)
}

/** A URL. Its host may be a placeholder: `https://<org>.okta.com`. */
const url = /https?:\/\/(?:[^\s"'`“”<>\\,;/]|<[\w .-]{1,40}>){1,300}(?:\/[^\s"'`“”<>\\,;]{0,2000})?/g
const bare = /(?<![\w.:/}>-])\/(?:api\/v1|oauth2|governance\/api|privileged-access\/api|idp\/(?:idx|myaccount))\/[^\s"'`<>\\,;&]{1,2000}/g
function targets(text: string, at: number): Mark[] {
  return [...text.matchAll(url), ...text.matchAll(bare)]
    .filter((match) => pathTemplate(match[0]) !== undefined && !isOtherAddress(text, match.index))
    .sort((a, b) => a.index - b.index)
    .map((match) => {
      const value = match[0].replace(/[.:)]{1,4}$/, '')
      return { value, from: at + match.index, to: at + match.index + value.length }
    })
}

const methodWords = [
  // `GET https://…`, `Get "https://…"`, `GET request for "https://…"`
  /(?<![\w-])(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)["'`:\]]{0,3} {1,4}(?:(?:request )?(?:to|for) )?["'`<]{0,2}(?=https?:\/\/|\/)/gi,
  /(?:(?<![a-z\d])method|(?<![\w-])(?:-X|--request|-Method))["'\\]{0,9}\s{0,20}[:=]?\s{0,20}["'\\]{0,9}(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b/gi,
]

function methods(text: string, at: number): Mark[] {
  const named = methodWords.flatMap((pattern) => [...text.matchAll(pattern)])
  const found = named.map((match) => ({ value: match[1]!.toUpperCase(), from: at + match.index, to: at + match.index + match[0].trimEnd().length }))
  return found.length > 0 ? found : curl(text, at)
}

/** curl sends a GET, and a POST where it has data. */
function curl(text: string, at: number): Mark[] {
  const match = /(?<![\w/.-])curl(?:\.exe)? (?=["']?https?:|-)/.exec(text)
  if (match === null) return []
  const command = text.slice(match.index, match.index + 4000)
  if (/\s(?:-I|--head|-T|--upload-file|-G|--get)\b/.test(command)) return []
  const value = /\s(?:-d|--data|--data-\w{1,10}|--json|-F|--form)[\s='"]/.test(command) ? 'POST' : 'GET'
  return [{ value, from: at + match.index, to: at + match.index + match[0].trimEnd().length }]
}

const hosts =
  /(?:(?<![\w-])|(?<=\\n))(?::authority|host(?:name)?|(?:okta|org|base)[_-]?(?:url|domain|host)|(?:okta_)?domain)["'\\]{0,9}\s{0,9}[:=]\s{0,9}["'\\]{0,9}(?:https?:\/\/)?([\w.{}<>*-]{4,253})/gi

/** A URL, a Host header or a setting names the host. */
function hostNamed(text: string, { since, to }: Placed, target?: Mark): Mark | undefined {
  const host = target && hostOf(target.value)
  if (host) return { ...target, value: host }
  const match = [...text.slice(since, to).matchAll(hosts)].find((one) => one[1]!.includes('.'))
  return match && { value: match[1]!.toLowerCase(), from: since + match.index, to: since + match.index + match[0].length }
}
