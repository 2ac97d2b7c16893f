import { type FactId, factKind, type Proof } from '@/lib/evidence/parsers/all'
import type { Reading } from '@/lib/evidence/text/types'
import { placeName } from '@/lib/evidence/text/where'
import { org } from '@/lib/org/org'
import { standIns } from '@/lib/sanitise/stand-ins'
import { factsOf } from '@/machines/engine/apply-paste'
import { calledOf } from '@/machines/knowledge/aids/call'
import { written } from '@/machines/knowledge/fill'
import type { Wording } from '@/machines/knowledge/wording'
import type { Written } from './ticket/case'
import { type Line, lineOf, type Note } from './ticket/note'
import { writePlain } from './ticket/write'

export const frequencies = ['once', 'sometimes', 'every time'] as const
type Frequency = (typeof frequencies)[number]

/** Words of a paste, with secrets masked, and where they stand. `id` tells them apart. */
export type EvidenceLine = { id: string; place: string; quote: string }

/** What only the reader knows: empty where they said nothing. `ticked`: the lines that are to be in it. `openly`: with names, addresses and hosts as they are. */
export type Filled = {
  cell: string
  frequency: Frequency | ''
  people: string
  changed: string
  program: string
  ticked: readonly string[]
  openly: boolean
}

/** Each line of the pastes that proves something, once, in the order of the pastes. */
export function evidenceLines(pastes: readonly { readings: readonly Reading[] }[]): EvidenceLine[] {
  const lines = pastes.flatMap(({ readings }, i) =>
    factsOf(readings).map(({ quote, ...where }) => {
      const place = pastes.length > 1 ? `paste ${i + 1}, ${placeName(where)}` : placeName(where)
      return { id: `${place} ${quote}`, place, quote }
    }),
  )
  return [...new Map(lines.filter(({ quote }) => quote !== '').map((line) => [line.id, line])).values()]
}

/** The same lines with stand-ins for persons, places and orgs: those of all lines, so that ticking one changes no other. */
export function sanitised(lines: readonly EvidenceLine[], { values }: Pick<Wording, 'values'>): EvidenceLine[] {
  const hosts = Object.entries(values).flatMap(([id, value]) => (factKind(id) === 'host' && value ? [value.toLowerCase()] : []))
  const hide = standIns([...hosts, ...(org.domain ? [org.domain] : [])])
  return lines.map((line) => ({ ...line, quote: hide(line.quote) }))
}

/** `mayBe`: the causes that something speaks for while none is certain, each with what does. */
type PacketCase = {
  title: string
  wording: Pick<Wording, 'values'>
  shown: readonly Proof[]
  lines: readonly EvidenceLine[]
  mayBe?: { heading: string; items: readonly string[] }
}

/** What a case with Okta Support needs, as a text with blanks (`____`) for what nobody said. Ids in a path are removed. Nothing of it holds a secret. */
export function packet({ title, wording, shown, lines, mayBe }: PacketCase, filled: Filled): Written {
  const evidence = (filled.openly ? lines : sanitised(lines, wording)).filter(({ id }) => filled.ticked.includes(id))
  const note: Note = {
    title: lineOf(`For Okta Support: ${title}`),
    lead: [],
    parts: [
      { heading: 'The request', items: requestLines(wording, shown, filled.cell) },
      ...(mayBe !== undefined && mayBe.items.length > 0 ? [{ heading: mayBe.heading, items: mayBe.items.map(lineOf) }] : []),
      {
        heading: 'Impact',
        items: [
          `How often it fails: ${filled.frequency || blank}`,
          `Users affected: ${filled.people || blank}`,
          `Changed just before: ${filled.changed || blank}`,
          `Program and version: ${filled.program || blank}`,
        ].map((text): Line => [{ words: text }]),
      },
      ...(evidence.length > 0
        ? [{ heading: 'Evidence, secrets removed', items: evidence.map(({ place, quote }): Line => [{ words: `${place}: ` }, { code: quote }]) }]
        : []),
    ],
    tail: [],
  }
  return writePlain(note)
}

const blank = '____'

function requestLines({ values }: Pick<Wording, 'values'>, shown: readonly Proof[], cell: string): Line[] {
  const known = Object.entries(values).filter(([id, value]) => value && shown.includes(id as Proof)) as [FactId, string][]
  const all = (kind: string) => [...new Set(known.filter(([id]) => factKind(id) === kind).map(([id, value]) => written(id, value)))]
  const times = known.filter(([id]) => whenItFailed.includes(id)).map(([id, value]) => written(id, value))
  const { path, method } = calledOf(Object.fromEntries(known))
  const [otherPath, otherMethod] = [all('path')[0], all('method')[0]]
  const call = path === undefined ? otherPath : path.replaceAll('/-', '/{id}')
  const code = first(shown, /\.(E\d{7})$/) ?? all('errorCode')[0]
  const status = all('status')[0] ?? first(shown, /\.status(\d{3})$/)
  return [
    ['Request id (X-Okta-Request-Id)', all('requestId').join(', ')],
    ['Error id', all('errorId').join(', ')],
    ['Time', [...new Set(times)].join(', ') || `${blank} UTC`],
    ['Org and cell', cell],
    ['Call', call === undefined ? '' : `${method ?? otherMethod ?? `(method: ${blank})`} ${call}`],
    ['Answer', [...(status ? [`status ${status}`] : []), ...(code ? [code] : [])].join(', ')],
  ].map(([name, value]): Line => [{ words: `${name}: ${value || blank}` }])
}

/** Other times in a paste, as that of a token’s end, are not the time of the failure. */
const whenItFailed = ['http-response.date', 'okta-system-log.eventTime']

const first = (facts: readonly Proof[], pattern: RegExp) => facts.flatMap((id) => pattern.exec(id)?.[1] ?? [])[0]
