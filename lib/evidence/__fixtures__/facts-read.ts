import type { FormatId } from '../parsers/all'
import { parseText } from '../text/parse'
import type { Format } from '../types'
import { now } from './samples'

/** What one format reads from a paste, for its tests: each fact as `[older ][!]key[=value] line quote`, and what it could not check or read. */
export function factsReadBy(format: { id: string }, paste: string): string[] {
  const key = (id: string) => id.replace(`${format.id}.`, '')
  return parseText(paste, now, [format as Format<FormatId>]).readings.flatMap((reading) =>
    reading.outcome === 'unreadable'
      ? [`unreadable ${reading.line} ${reading.why}`]
      : [
          ...reading.facts.map(
            ({ id, value, line, quote, older }) => `${older ? 'older ' : ''}${key(id)}${value === undefined ? '' : `=${value}`} ${line} ${quote}`,
          ),
          ...reading.unchecked.map(({ id }) => `unchecked ${key(id)}`),
        ],
  )
}

/** The same, keys alone. */
export const factKeysReadBy = (format: { id: string }, paste: string) => factsReadBy(format, paste).map((one) => /^(?:older |unchecked )?[^ =]+/.exec(one)![0])
