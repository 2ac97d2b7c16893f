import { findSecrets } from '../evidence/secrets/secrets'
import { base64Text } from '../evidence/text/encodings'
import { cleanMessage } from './saml'
import { isRandom } from './shapes'
import { isOwn } from './stand-ins'
import { base64Of, cleanToken } from './token'
import type { Run } from './types'
import { cleanUrl, decoded } from './url'

type Cut = { from: number; to: number; instead: string }

/** A text without form: addresses in it, the secrets that the engine finds, then persons and hosts. `placeAt`: the place of an offset. */
export function cleanFreeText(run: Run, text: string, placeAt: (offset: number) => string, now: Date): string {
  const cuts: Cut[] = []
  if (text.includes('://'))
    for (const found of text.matchAll(address)) {
      const url = found[0].replace(/[).,;:!]{1,20}$/, '')
      cuts.push({ from: found.index, to: found.index + url.length, instead: cleanUrl(run, url, placeAt(found.index)) })
    }
  const addresses = cuts.length
  if (mayHold.test(text))
    for (const { kind, value, from, to, inner } of findSecrets(text, now)) {
      if (cuts.slice(0, addresses).some((cut) => cut.from <= from && to <= cut.to)) continue
      const place = placeAt(from)
      const instead = cleanFound(run, value, kind, place, inner)
      if (instead !== value) cuts.push({ from, to, instead })
    }
  const after = cuts.length === 0 ? text : spliced(text, cuts)
  return after
}

const address = /\bhttps?:\/\/[^\s"'<>\\^`{}|]{3,8000}/g
/** What no secret is without: a separator behind a name, or a long run. */
const mayHold = /[=:"'%\\&>]|[\w+/-]{16}|\.ey|-{5}| -{1,2}\w/

function cleanFound(run: Run, value: string, kind: Parameters<Run['secret']>[1], place: string, inner: readonly string[] | undefined): string {
  const bare = decoded(value)
  if (isOwn(bare) || /^removed\b/.test(bare)) return value
  if (value.startsWith('eyJ')) {
    const token = cleanToken(run, value, place)
    if (token !== undefined) return token
  }
  if (kind === 'assertion' && value.length > 60) {
    const message = cleanMessage(run, value.includes('%') ? decodeURIComponent(value) : value, place)
    if (message !== undefined) return value.includes('%') ? encodeURIComponent(message) : message
  }
  if (inner?.length && /^[\w+/-]{16,}={0,2}$/.test(value)) {
    const plain = base64Text(value)
    if (plain !== undefined) {
      const after = run.words(plain, place)
      if (after !== plain) return base64Of(after, /[-_]/.test(value))
      if (/(?:-|\b)\d/.test(plain) && isAllOwn(plain)) return value
    }
  }
  // Ids of requests and things are random, too: those are evidence.
  if (kind === 'random' && !isRandom(value, '')) return value
  // Behind a scheme, or in marks: what is left of a secret that was removed before.
  if (/^(?:Bearer|Basic|SSWS|DPoP)?[\s"'\\]*[a-z-]{2,12}-\d{1,7}[\s"'\\]*$/.test(bare)) return value
  return run.secret(value, kind, 'it has the shape of a secret', place, inner)
}

const isAllOwn = (plain: string) => /(?:token|session|password|secret|key|credential|assertion|signature|user)-\d/.test(plain)

/** Overlapping cuts are one: the later begins where the earlier ended. */
function spliced(text: string, cuts: Cut[]): string {
  cuts.sort((a, b) => a.from - b.from || b.to - a.to)
  let [result, last] = ['', 0]
  for (const { from, to, instead } of cuts) {
    if (to <= last) continue
    result += text.slice(last, Math.max(last, from)) + instead
    last = to
  }
  return result + text.slice(last)
}
