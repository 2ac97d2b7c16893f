import { defineFormat, type SeenFact, Unreadable } from '@/lib/evidence/types'
import { agentConfigSource } from './facts'
import { type Fault, lint } from './lint'
import { regions } from './region'
import { syntaxError } from './syntax'
import { typedLines } from './typed-lines'
import { jsonValues, parameterValues, setting, type Value } from './values'

/**
 * rdp_app_config.json, whole or a few lines of it, the installer's parameters, or the lines of URL and client ID as somebody typed them.
 * The names of URL, client ID and secret inside the file are not published: values are known by their looks.
 */
type Key = Fault | Setting | 'plain' | 'secretPresent' | 'widgetTimeout'

export const agentConfig = defineFormat<'agent-config', Key>({
  ...agentConfigSource,
  reads: 'untouched',
  keeps: 'all',
  recognise: (text) => setting.test(text) || hasParameters(text) || typedLines(text) !== undefined,
  read(text) {
    const parts = regions(text)
    const values = [...parts.flatMap(({ from, to }) => jsonValues(text, from, to)), ...(hasParameters(text) ? parameterValues(text) : [])]
    const seen = [
      ...(values.length > 0 ? values : (typedLines(text) ?? [])).flatMap((value) => factsOf(text, value)),
      ...parts.flatMap(({ from, to }) => settings(text, from, to)),
    ]
    if (seen.length > 0) return { seen }
    for (const { from, to } of parts) {
      const at = syntaxError(text, from, to)
      if (at !== undefined)
        throw new Unreadable(
          'This looks like rdp_app_config.json, but the JSON is not valid here: a comma, a quotation mark or a brace is missing or extra.',
          at,
        )
    }
    return { seen }
  },
})

/** The name alone says little: scripts use it too. */
function hasParameters(text: string): boolean {
  const names = parameterValues(text).map(({ name }) => name)
  return (names.includes('OKTA_URL') && !program.test(text)) || (names.length > 0 && /msiexec|OktaWindowsCredentialProvider/i.test(text))
}

/** Other programs call their setting so too. */
const program = /\w(?:Error|Exception): |\bTraceback\b|^[ \t]{1,20}at \w[\w.$<>]{2,80} ?\(/m

function factsOf(text: string, value: Value): SeenFact<Key>[] {
  const isSecret = /secret/i.test(value.name) && value.to > value.from
  const name = /^["']?[^"'\r\n:=]{1,80}["']?\s{0,9}[:=]?/.exec(text.slice(value.nameFrom, value.from))
  // The span of the name only: the value is a secret.
  return [...lint(text, value), ...(isSecret && name ? [{ fact: 'secretPresent' as const, from: value.nameFrom, to: value.nameFrom + name[0].length }] : [])]
}

type Setting = 'failOpen' | 'rdpOnly' | 'othersAllowed' | 'pinningOff'
const switches: [Setting, RegExp][] = [
  ['failOpen', /"?InternetFailOpenOption"?\s{0,9}:\s{0,9}"?(?:true|1)\b/gi],
  ['rdpOnly', /"?RdpOnly"?\s{0,9}:\s{0,9}"?(?:true|1)\b/gi],
  ['othersAllowed', /"?FilterCredentialProvider"?\s{0,9}:\s{0,9}"?(?:false|0)\b/gi],
  ['pinningOff', /"?SslPinningEnabled"?\s{0,9}:\s{0,9}"?(?:false|0)\b/gi],
]
const timeout = /"?WidgetTimeOutInSeconds"?\s{0,9}:\s{0,9}"?(\d{1,5})\b/gi

function settings(text: string, start: number, end: number): SeenFact<Key>[] {
  const part = text.slice(start, end)
  const place = (match: RegExpExecArray) => ({ from: start + match.index, to: start + match.index + match[0].length })
  return [
    ...switches.flatMap(([fact, pattern]) => [...part.matchAll(pattern)].map((match) => ({ fact, ...place(match) }))),
    ...[...part.matchAll(timeout)].map((match) => ({ fact: 'widgetTimeout' as const, value: `${Number(match[1])}`, ...place(match) })),
  ]
}
