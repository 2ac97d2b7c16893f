import { now } from '@/lib/evidence/__fixtures__/samples'
import type { FormatId } from '@/lib/evidence/parsers/all'
import { formats } from '@/lib/evidence/parsers/formats'
import type { Format } from '@/lib/evidence/types'
import { openCapture } from '../open'
import { parseCapture } from '../parse'

/** What a capture shows, for its tests: of each format that is asked for each fact as `[!]id[=value] | place | quote`, and what could not be checked. */
export async function factsReadFrom(text: string, only: readonly string[] = ['har']): Promise<string[]> {
  const parsers = formats as readonly Format<FormatId>[]
  const { readings } = await parseCapture(openCapture(text)!, now, parsers)
  return readings
    .filter(({ format }) => only.includes(format))
    .flatMap((reading) =>
      reading.outcome === 'unreadable'
        ? [`${reading.format} unreadable`]
        : [
            ...reading.facts.map(({ id, value, place, quote }) => `${id}${value === undefined ? '' : `=${value}`} | ${place} | ${quote}`),
            ...reading.unchecked.map(({ id }) => `unchecked ${id}`),
          ],
    )
}

/** The same, ids and values alone. */
export const idsOf = async (text: string, only?: readonly string[]) => (await factsReadFrom(text, only)).map((one) => one.split(' | ', 1)[0])
