import { findSecrets, masker, type Secret } from '@/lib/evidence/secrets/secrets'
import { secretOf } from '@/lib/sanitise/secret-names'
import { jsonFields, parsedJson } from './json-fields'
import { requestFields } from './request-fields'
import { type Rule, rules, unimportant } from './rules'
import { samlFields } from './saml-fields'
import { settingsFields } from './settings-fields'
import { tokenFields } from './token-fields'
import type { Comparison, Difference, Fields, Kind } from './types'

/** In characters: what is longer is compared by no one at a glance, and would hold the page up. */
const longest = 5_000_000

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
  const right = read(other)
  // Of several requests, those to the same address are compared.
  const left = read(one, right)
  if (left === undefined) return { refused: unreadable('Works'), side: 'works' }
  if (right === undefined) return { refused: unreadable('Fails'), side: 'fails' }
  const { kind } = left
  if (kind !== right.kind)
    return { refused: `The box “Works” holds ${kindNames[kind]}, the box “Fails” ${kindNames[right.kind]}. Compare two of one kind.`, side: 'fails' }
  const secrets = [...findSecrets(one, now), ...findSecrets(other, now)]
  const hide = hider(secrets)
  const all = differing(left, right)
  const isIdle = ({ field, works, fails, rule }: Found) => rule === undefined && unimportant[kind].test(field) && works !== undefined && fails !== undefined
  const order = ({ rule }: Found) => (rule ? rules[kind].indexOf(rule) : 0)
  const shown = (some: readonly Found[]) => some.map((found) => told(found, hide))
  return {
    kind,
    deciding: shown(all.filter(({ rule }) => rule !== undefined).sort((a, b) => order(a) - order(b))),
    other: shown(all.filter((found) => found.rule === undefined && !isIdle(found))),
    unimportant: shown(all.filter(isIdle)),
    same: new Set([...left.fields.keys(), ...right.fields.keys()]).size - all.length,
    swapped: failed(left) && !failed(right),
    secrets,
  }
}

const unreadable = (box: string) =>
  `We cannot tell what the box “${box}” holds. It takes a token, a SAML message, a HAR or a request with its headers, a System Log event, or a configuration.`

/** `like`: what stands on the other side. */
function read(text: string, like?: Read): Read | undefined {
  const json = parsedJson(text)
  const isOf = (kind: Kind, fields: Fields | undefined): Read | undefined => (fields && fields.size > 0 ? { kind, fields } : undefined)
  if (json !== undefined && /"eventType"\s?:/.test(text)) return isOf('event', jsonFields(json))
  return (
    isOf('request', requestFields(text, json, like?.kind === 'request' ? like.fields : undefined)) ??
    isOf('saml', samlFields(text)) ??
    isOf('token', tokenFields(text)) ??
    isOf('settings', json === undefined ? settingsFields(text) : jsonFields(json))
  )
}

/** A difference with its values as they stand, and the rule that it falls under. */
type Found = { field: string; works: string | undefined; fails: string | undefined; rule?: Rule }

function differing({ kind, fields: works }: Read, { fields: fails }: Read): Found[] {
  return [...new Set([...works.keys(), ...fails.keys()])].flatMap((field) => {
    const [one, other] = [works.get(field), fails.get(field)]
    const rule = rules[kind].find((each) => each.field.test(field))
    return one === other || sameAs(rule?.as, one, other) ? [] : [{ field, works: one, fails: other, ...(rule && { rule }) }]
  })
}

const told = (found: Found, hide: Hide): Difference => ({
  field: found.field,
  works: hide(found.field, found.works),
  fails: hide(found.field, found.fails),
  ...(found.rule && { why: whyOf(found.rule, found), ...(found.rule.cause && { cause: found.rule.cause }) }),
})

/** Of two URLs that only just differ, how. */
function whyOf({ as, why }: Rule, { works, fails }: Found): string {
  if (as !== 'url' || works === undefined || fails === undefined) return why
  if (works.replace(/\/$/, '') === fails.replace(/\/$/, '')) return `${why} Only a slash at the end differs.`
  return works.toLowerCase() === fails.toLowerCase() ? `${why} Only capital letters differ.` : why
}

/** Whether two values that are written differently mean the same. */
function sameAs(as: Rule['as'], one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (as === 'presence') return true
  return as === 'set' && setOf(one) === setOf(other)
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

/** Both ends of a long value, in which most differences stand. */
const cut = (value: string) => (value.length <= 160 ? value : `${value.slice(0, 90)} … ${value.slice(-60)}`)
