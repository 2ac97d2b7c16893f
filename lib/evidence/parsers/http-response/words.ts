import { explains } from '@/lib/evidence/text/explains'
import type { Exchange } from './exchange'

/** `isField`: a line or field that names the status; else a sentence with a number in it, which counts for less. */
type Wording = { pattern: RegExp; isField: boolean }

const wordings: Wording[] = [
  // Browsers' developer tools, Postman, PowerShell and .NET: the field at the start of a line, its value on the same line or on the next.
  {
    pattern: /^[ \t]{0,12}(?:[<>] )?(?:http[ _-]?)?:?status(?:[ _-]?code)?["']?[ \t]{0,30}(?:[:=][ \t]{0,30})?(?:\r?\n[ \t]{0,12})?([1-5]\d\d)(?![\w.:/-])/gim,
    isField: true,
  },
  // What Go, Terraform and Java log of a call, field by field.
  { pattern: /(?<!\w)\w{0,30}status_?code["']?[ \t]{0,4}[:=][ \t]{0,4}["']?([1-5]\d\d)(?![\w.:/-])/gi, isField: true },
  // A browser's console and Postman's: the address, then the status.
  {
    pattern: /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?:\/\/[^\s"'<>]{1,2000}["']?[ :]{1,3}(?:\[HTTP\/[\d.]{1,3} )?([1-5]\d\d)(?![\w.:/-])/g,
    isField: true,
  },
  // OkHttp.
  { pattern: /<-- ([1-5]\d\d)(?![\w.:/-])/g, isField: true },
  { pattern: /\bHTTP(?:Error|Exception)?(?:[ -](?:response|error|status|code)){0,3}["']?[ :=(]{1,4}([45]\d\d)(?![\w.:/-])/gi, isField: false },
  {
    pattern: /\b(?:status|response)(?:[ _-]?code)?["']?(?: (?:of|is|was|with|received|does not indicate success))?[ :=([]{1,4}["']?([45]\d\d)(?![\w.:/-])/gi,
    isField: false,
  },
  {
    pattern:
      /(?<![\w.:/-])([45]\d\d)[ \t]{0,3}[-–:(]?[ \t]{0,3}(?:Client Error: |Server Error: )?(?:Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|Not Found|Method Not Allowed|Not Acceptable|Proxy Authentication Required|Request Time-?out|Conflict|Gone|Unsupported Media Type|Locked|Too Many Requests|Internal (?:Server )?Error|Not Implemented|Bad Gateway|Service Unavailable|Gateway Time-?out)\b/gi,
    isField: false,
  },
  // .NET: the number in brackets; the words around it are localised.
  { pattern: /[:：]\s?[(（]([45]\d\d)[)）]/g, isField: false },
  { pattern: /<Response \[([45]\d\d)\]>/g, isField: false },
  // A number alone before a response body.
  { pattern: /(?<![^\n])[ \t]{0,12}([45]\d\d)[ \t]{0,4}(?:\r?\n[ \t]{0,12}){0,4}(?=\{[\s"'\\])/g, isField: false },
  {
    pattern:
      /(?<![\w.:/-])(?:an?|the|with|got|gets?|error(?: code)?|code|->|=>|returns?|returned)[ :]{1,3}(?:HTTP )?([45]\d\d)(?![\w.:/%-])(?! ?(?:ms|seconds|users|bytes|MB|kB)\b)/gi,
    isField: false,
  },
  { pattern: /(?<![\w.:/-])(40[01345]|429|50[0234])(?:s| (?:errors?|responses?))\b/gi, isField: false },
]

/** `fields`: statuses in lines and fields; `said`: those in sentences. */
export function statusWords(text: string): { fields: Exchange[]; said: Exchange[] } {
  const found = { fields: [] as Exchange[], said: [] as Exchange[] }
  for (const { pattern, isField } of wordings)
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index + match[0].search(/\S/), match.index + match[0].trimEnd().length]
      found[isField ? 'fields' : 'said'].push({ from, to, status: { value: Number(match[1]), from, to } })
    }
  return { fields: apart(found.fields), said: explains(text) ? [] : once(apart(found.said)) }
}

/** In the order of the text. Spans of two wordings that overlap are one status. */
function apart(found: Exchange[]): Exchange[] {
  const kept: Exchange[] = []
  for (const one of found.sort((a, b) => a.from - b.from)) {
    const last = kept.at(-1)
    if (last === undefined || one.from >= last.to) kept.push(one)
    else if (one.to > last.to) Object.assign(last, { to: one.to, status: { ...last.status!, to: one.to } })
  }
  return kept
}

/** People and programs repeat a failure: the same status several times in a row is one exchange, from its first span to its last. */
function once(found: Exchange[]): Exchange[] {
  const kept: Exchange[] = []
  for (const one of found) {
    const last = kept.at(-1)
    if (last?.status?.value === one.status?.value && last) Object.assign(last, { to: one.to, status: one.status })
    else kept.push(one)
  }
  return kept
}
