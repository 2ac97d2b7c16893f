import { type Member, members, memberValue } from '@/lib/evidence/text/members'
import { kindNamed } from './kinds'

/** An error of Workflows and its own members. `isWhole`: it is complete. */
export type WorkflowsError = { members: Map<string, Member>; from: number; to: number; isWhole: boolean }

/** The errors of a text in its order, without the copies that each holds of itself (`source`). */
export function findErrors(text: string): WorkflowsError[] {
  const found = openings(text).flatMap((from) => {
    const { members: own, to, whole } = members(text, from)
    return isError(text, own) ? [{ members: own, from, to, isWhole: whole }] : []
  })
  let end = 0
  const objects = found.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
  return objects.length > 0 ? objects : lines(text)
}

/** Names of such an error, by which an object is looked for backwards: the strings of the text around it may be broken. */
const anchor = /["'](?:_error|flo|execution|retry_count|kind)["']\s{0,9}:/g

/** How many of them, and how far back: no error has so much before its own names. */
const [most, reach] = [100, 20_000]

/** Where objects begin that hold a name of such an error, outermost first. */
function openings(text: string): number[] {
  const found = new Set<number>()
  for (const { index } of [...text.matchAll(anchor)].slice(-most)) {
    let depth = 0
    for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
      if (text[i] === '}') depth++
      else if (text[i] === '{' && depth-- === 0) {
        found.add(i)
        break
      }
    }
  }
  return [...found].sort((a, b) => a - b)
}

/** `flo` is a name of Workflows’ own: no other error has it beside an execution or a step. */
function isError(text: string, own: Map<string, Member>): boolean {
  const kind = own.get('kind')
  const known = kind === undefined ? undefined : kindNamed(String(memberValue(text, kind)))
  if (own.has('flo') && (own.has('execution') || own.has('method') || own.has('_error'))) return true
  if (own.has('_error') && (own.has('retry_count') || known !== undefined)) return true
  return known === 'oauthRefresh' || (known !== undefined && ['module', 'steps', 'retry_count', 'execution'].some((name) => own.has(name)))
}

/** An alert that writes each member on a line of its own. */
function lines(text: string): WorkflowsError[] {
  const own = new Map<string, Member>()
  for (const match of text.matchAll(
    /^[ \t>*•|-]{0,8}(_error|flow?|execution|method|module|message|code|statusCode|kind|description)[*"']{0,3}[ \t]{0,4}[:=][ \t*]{0,4}(\S[^\n]{0,300})/gim,
  )) {
    const name = match[1]!.toLowerCase() === 'flow' ? 'flo' : (named.get(match[1]!.toLowerCase()) ?? match[1]!)
    const value = { from: match.index + match[0].length - match[2]!.length, to: match.index + match[0].length }
    own.set(name, { from: match.index + match[0].indexOf(match[1]!), to: value.to, value })
  }
  const execution = own.get('execution')
  const isUuid = execution !== undefined && /^["'`]?[\da-f]{8}-[\da-f]{4}-/i.test(text.slice(execution.value.from, execution.value.to))
  if (!isUuid || !own.has('flo') || !(own.has('message') || own.has('code') || own.has('statusCode') || own.has('kind'))) return []
  const places = [...own.values()]
  return [{ members: own, from: Math.min(...places.map(({ from }) => from)), to: Math.max(...places.map(({ to }) => to)), isWhole: false }]
}

const named = new Map(
  ['_error', 'execution', 'method', 'module', 'message', 'code', 'statusCode', 'kind', 'description'].map((name) => [name.toLowerCase(), name]),
)
