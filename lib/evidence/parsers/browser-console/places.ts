import { saidIn } from '@/lib/evidence/messages/said'
import { flat } from '@/lib/evidence/text/flat'
import { lineAround } from '@/lib/evidence/text/lines'
import type { SeenFact } from '@/lib/evidence/types'
import type { Said } from './facts'
import { patterns } from './patterns'

/** The last place of each fact that a console printed, with its line where that is short. Leaves out source code, extensions and report-only policies. */
export function places(text: string): SeenFact<Said>[] {
  const view = flat(text)
  const byPatterns = Object.entries(patterns).flatMap(([fact, list]) =>
    list.flatMap((pattern) =>
      Array.from(view.text.matchAll(new RegExp(pattern, 'g')), ({ 0: words, index }) => ({
        fact: fact as Said,
        from: view.start(index),
        to: view.end(index + words.length),
      })),
    ),
  )
  const found = [...byPatterns, ...saidIn<Said>(text, 'browser-console')]
  const seen: SeenFact<Said>[] = []
  const tries = new Map<Said, number>()
  for (const { fact, from, to } of found.sort((a, b) => b.from - a.from)) {
    const tried = tries.get(fact) ?? 0
    if (tried > most || seen.some((one) => one.fact === fact)) continue
    tries.set(fact, tried + 1)
    if (isReported(text, from, to)) seen.push({ fact, ...lineAround(text, from, to) })
  }
  return seen.reverse().sort((a, b) => a.from - b.from)
}

const most = 200

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
