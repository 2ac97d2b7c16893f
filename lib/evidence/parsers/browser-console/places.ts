import { flat } from '@/lib/evidence/text/flat'
import { lineAround } from '@/lib/evidence/text/lines'
import type { SeenFact, Span } from '@/lib/evidence/types'
import type { Wording } from '../client-error/wordings'

/** The last place of each wording that a console printed, with its line where that is short. Leaves out source code, extensions and report-only policies. */
export function places<Fact extends string>(text: string, wordings: Record<Fact, Wording>): SeenFact<Fact>[] {
  const view = flat(text)
  const found: SeenFact<Fact>[] = []
  for (const [fact, wording] of Object.entries(wordings) as [Fact, Wording][]) {
    const last = all(view.text, wording)
      .map(({ from, to }) => ({ from: view.start(from), to: view.end(to) }))
      .toSorted((a, b) => b.from - a.from)
      .find(({ from, to }) => isReported(text, from, to))
    if (last) found.push({ fact, ...lineAround(text, last.from, last.to) })
  }
  return found.sort((a, b) => a.from - b.from)
}

const most = 200

function all(text: string, { words = [], patterns = [] }: Wording): Span[] {
  const found: Span[] = []
  for (const word of words)
    for (
      let at = text.includes(word) ? text.lastIndexOf(word) : -1, count = 0;
      at >= 0 && count < most;
      at = at === 0 ? -1 : text.lastIndexOf(word, at - 1), count++
    )
      found.push({ from: at, to: at + word.length })
  for (const pattern of patterns)
    found.push(...[...text.matchAll(new RegExp(pattern, 'g'))].slice(-most).map(({ 0: words, index }) => ({ from: index, to: index + words.length })))
  return found
}

/** Whether the browser or a library printed this, not source code or noise. */
function isReported(text: string, from: number, to: number): boolean {
  const line = lineAround(text, from, to, 600)
  const words = text.slice(line.from, line.to)
  return !isCode.test(words) && !isNoise(words)
}

/** A comment, or a program that says the words itself. */
const isCode =
  /^\s{0,40}(?:\/\/|\/?\*|\{\/\*|<!--|#\s)|\bthrow new \w|\bnew (?:AuthSdkError|OAuthError|AuthApiError|Error)\(|\bconsole\.(?:log|warn|error)\(|\bto(?:Be|Equal|Throw|Contain|Match)\w{0,12}\(|\binstanceof\b|\bre\.compile\(|^\s{0,40}(?:import|export|catch|case|class)\b|\.(?:includes|test|match|startsWith)\(/

/** What consoles hold beside the sign-in: extensions, measuring, maps of sources, and policies that only report. */
export const isNoise = (line: string) =>
  /(?:chrome|moz|safari-web|edge)-extension:\/\/|runtime\.lastError|A listener indicated an asynchronous response|Extension context invalidated/i.test(line) ||
  /\[Report Only\]|\breport-only\b/i.test(line) ||
  /favicon\.ico|\.map\b(?:$|[\s?):"'])/i.test(line) ||
  measuring.test(line)

const measuring =
  /(?:\bcookie \W?_(?:ga|gid|gcl|fbp|hj|hssc|hstc|pk_)|google-analytics|googletagmanager|googleadservices|googlesyndication|doubleclick|connect\.facebook|facebook\.com|hotjar|segment\.(?:io|com)|sentry(?:\.io|-cdn)|nr-data|newrelic|datadoghq|browser-intake|fullstory|clarity\.ms|bat\.bing|px\.ads\.linkedin|licdn|pendo\.io|amplitude|mixpanel|optimizely|onetrust|cookielaw|intercom|youtube\.com|ytimg|fonts\.g(?:oogleapis|static)|cloudflareinsights|walkme|appcues|heap(?:analytics|\.io)|launchdarkly)/i
