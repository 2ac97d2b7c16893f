import { findSecrets, masker, type Secret } from '@/lib/evidence/secrets/secrets'
import { secretOf } from '@/lib/sanitise/secret-names'
import { parsedJson } from './json-fields'
import { requestFields } from './request-fields'
import { type Rule, rules, unimportant } from './rules'
import { samlFields } from './saml-fields'
import { settingsFields } from './settings-fields'
import { tokenFields } from './token-fields'
import type { Comparison, Difference, Fields, Kind } from './types'

/** In characters: what is longer is compared by no one at a glance, and would hold the page up. */
export const longest = 5_000_000

export const kindNames: Readonly<Record<Kind, string>> = {
  token: 'a token',
  saml: 'a SAML message',
  request: 'a request or capture',
  event: 'a System Log event',
  settings: 'a configuration',
}

type Read = { kind: Kind; fields: Fields }

/** What differs between two texts, one of what works and one of what fails. `now` says which tokens can still be used. Never throws. */
export function compare(works: string, fails: string, now: Date): Comparison {
  const [one, other] = [works.trim(), fails.trim()]
  if (one === '' || other === '') return { refused: 'Paste something into both boxes: what works, and what fails.', side: one === '' ? 'works' : 'fails' }
  if (one === other) return { refused: 'Both boxes hold the same text, so nothing differs.', side: 'fails' }
  if (Math.max(one.length, other.length) > longest)
    return { refused: 'A text is longer than 5 MB. Take the part around the failure.', side: one.length > longest ? 'works' : 'fails' }
  const [left, right] = [read(one), read(other)]
  if (left === undefined) return { refused: unreadable('Works'), side: 'works' }
  if (right === undefined) return { refused: unreadable('Fails'), side: 'fails' }
  if (left.kind !== right.kind)
    return { refused: `The box “Works” holds ${kindNames[left.kind]}, the box “Fails” ${kindNames[right.kind]}. Compare two of one kind.`, side: 'fails' }
  // Of several requests, those to the same address are compared.
  const sameCall = left.kind === 'request' ? { kind: left.kind, fields: requestFields(one, right.fields) ?? left.fields } : left
  const secrets = [...findSecrets(one, now), ...findSecrets(other, now)]
  const hide = hider(secrets)
  const all = differing(sameCall, right)
  const shown = all.map(({ rule, ...rest }) => ({ ...hidden(rest, hide), ...(rule && { why: whyOf(rule, rest), ...(rule.cause && { cause: rule.cause }) }) }))
  const isKnown = (i: number) => all[i]!.rule !== undefined
  const isIdle = (i: number) => !isKnown(i) && unimportant[left.kind].test(all[i]!.field) && all[i]!.works !== undefined && all[i]!.fails !== undefined
  const order = (i: number) => rules[left.kind].indexOf(all[i]!.rule!)
  const at = shown.map((_, i) => i)
  return {
    kind: left.kind,
    deciding: at
      .filter(isKnown)
      .sort((a, b) => order(a) - order(b))
      .map((i) => shown[i]!),
    other: at.filter((i) => !isKnown(i) && !isIdle(i)).map((i) => shown[i]!),
    unimportant: at.filter(isIdle).map((i) => shown[i]!),
    same: new Set([...sameCall.fields.keys(), ...right.fields.keys()]).size - all.length,
    swapped: failed(sameCall) && !failed(right),
    secrets,
  }
}

const unreadable = (box: string) =>
  `We cannot tell what the box “${box}” holds. It takes a token, a SAML message, a HAR or a request with its headers, a System Log event, or a configuration.`

function read(text: string): Read | undefined {
  const json = parsedJson(text)
  const isOf = (kind: Kind, fields: Fields | undefined): Read | undefined => (fields && fields.size > 0 ? { kind, fields } : undefined)
  if (json !== undefined && /"eventType"\s?:/.test(text)) return isOf('event', settingsFields(text))
  return isOf('request', requestFields(text)) ?? isOf('saml', samlFields(text)) ?? isOf('token', tokenFields(text)) ?? isOf('settings', settingsFields(text))
}

function differing({ kind, fields: works }: Read, { fields: fails }: Read): (Difference & { rule?: Rule })[] {
  return [...new Set([...works.keys(), ...fails.keys()])].flatMap((field) => {
    const [one, other] = [works.get(field), fails.get(field)]
    const rule = rules[kind].find((each) => each.field.test(field))
    return one === other || sameAs(rule?.as, one, other) ? [] : [{ field, works: one, fails: other, ...(rule && { rule }) }]
  })
}

/** Of two URLs that only just differ, how. */
function whyOf({ as, why }: Rule, { works, fails }: Difference): string {
  if (as !== 'url' || works === undefined || fails === undefined) return why
  if (works.replace(/\/$/, '') === fails.replace(/\/$/, '')) return `${why} Only a slash at the end differs.`
  return works.toLowerCase() === fails.toLowerCase() ? `${why} Only capital letters differ.` : why
}

/** Whether two values that are written differently mean the same. */
function sameAs(as: Rule['as'], one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (as === 'presence') return true
  if (as === 'set') return setOf(one) === setOf(other)
  // A host means the same in capitals; a path does not, and a slash at the end makes another URL.
  if (as === 'host') return one.toLowerCase() === other.toLowerCase()
  return false
}
const setOf = (value: string) => [...new Set(value.split(/[\s,;+]+/).filter(Boolean))].sort().join(' ')

/** Whether a side says that it failed: the boxes may be the wrong way round. */
const failed = ({ kind, fields }: Read) =>
  kind === 'request'
    ? Number(fields.get('status')) >= 400 || fields.has('error') || fields.has('parameter error')
    : kind === 'saml'
      ? fields.has('StatusCode Value') && !/:Success$/.test(fields.get('StatusCode Value')!)
      : kind === 'event' && [...fields].some(([name, value]) => /outcome\.result$/.test(name) && /^(?:FAILURE|DENY)$/.test(value))

type Hide = (field: string, value: string | undefined) => string | undefined

/** Hides each secret of either text, and whatever a field that names a secret holds; what is long is cut in its middle. */
function hider(secrets: Secret[]): Hide {
  const mask = masker(secrets)
  return (field, value) => {
    if (value === undefined) return undefined
    const name = field.replace(/^(?:parameter|form|header|cookies?) /, '')
    const isScheme = field === 'header authorization' || field === 'cookies sent'
    if (!isScheme && secretOf(name, value) !== undefined) return '…(hidden)'
    return cut(mask(value))
  }
}

const hidden = ({ field, works, fails }: Difference, hide: Hide): Difference => {
  const [one, other] = [hide(field, works), hide(field, fails)]
  return { field, works: one, fails: other }
}

/** Both ends of a long value, in which most differences stand. */
const cut = (value: string) => (value.length <= 160 ? value : `${value.slice(0, 90)} … ${value.slice(-60)}`)
