import { defineFormat, type SeenFact, type Span, type UncheckedFact } from '@/lib/evidence/types'
import { clockSource } from './facts'
import { type Offset, offsets } from './offsets'
import { failures, synchronisation } from './synchronisation'

/**
 * Output of `w32tm /stripchart` and `w32tm /query /status` in any language of Windows, of `timedatectl`, `chronyc tracking`, `ntpq -p` and `ntpdate -q`.
 * Offsets are in seconds, positive where this clock is behind. Okta does not publish its tolerance: between 5 and 120 seconds the fact is `drifted`, which
 * proves no cause.
 */
type Key = 'skewed' | 'drifted' | 'unsynchronised'

export const clock = defineFormat<'clock', Key>({
  ...clockSource,
  reads: 'log',
  keeps: 'last',
  recognise: (text) => offsets(text).length > 0 || synchronisation(text) !== undefined || failures(text) !== undefined,
  read(text) {
    const [offset, state, failed] = [offsets(text).at(-1), synchronisation(text), failures(text)]
    const seen: SeenFact<Key>[] = [
      ...(state === undefined ? [] : [synchronised(state)]),
      ...(offset === undefined ? [] : (off(offset, state?.isRunning ?? true) ?? [])),
    ]
    if (seen.some(({ fact }) => fact !== 'unsynchronised')) return { seen }
    return { seen, unchecked: [unmeasured(failed)] }
  },
})

const synchronised = ({ isRunning, from, to }: Span & { isRunning: boolean }): SeenFact<Key> => ({
  fact: 'unsynchronised',
  from,
  to,
  ...(isRunning ? { refuted: true } : {}),
})

/** A clock without a time source is always close to itself, so a small offset from its own source proves nothing. */
function off({ seconds, isOwnSource, from, to }: Offset, isRunning: boolean): SeenFact<Key>[] | undefined {
  const size = Math.abs(seconds)
  if (isOwnSource && !isRunning) return undefined
  if (size < 5) return [{ fact: 'skewed', refuted: true, from, to }]
  return [{ fact: size > 120 ? 'skewed' : 'drifted', value: `${Math.sign(seconds) * Math.min(9_999_999, Math.round(size))}`, from, to }]
}

const unmeasured = (failed: ReturnType<typeof failures>): UncheckedFact<Key> => ({
  fact: 'skewed',
  why: failed
    ? `The time could not be compared: ${failed.why} Ask another time server, for example: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly`
    : 'This says whether the clock is synchronised, not how far it is off. To measure it: w32tm /stripchart /computer:time.windows.com /samples:3 /dataonly',
})
