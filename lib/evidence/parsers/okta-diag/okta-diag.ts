import { defineFormat, type UncheckedFact } from '@/lib/evidence/types'
import { oktaDiagSource } from './facts'
import type { Key } from './keys'
import { proves } from './proves'
import { opening, type Report, reportsOf } from './report'

/**
 * Output of our diagnostic script (`lib/diagnostics/`): a first line `okta-diag 1`, then `key: value` lines. The last run counts; of earlier ones the statuses
 * are shown. A missing line proves nothing; a line that reports the opposite refutes its fact.
 */
export const oktaDiag = defineFormat<'okta-diag', Key>({
  ...oktaDiagSource,
  reads: 'data',
  keeps: 'all',
  recognise: (text) => opening.test(text),
  read(text) {
    const reports = reportsOf(text)
    const last = reports.at(-1)!
    const older = reports.slice(0, -1).flatMap((report) => proves(report).filter(({ fact }) => /^status/.test(fact)))
    return { seen: [...older.map((seen) => ({ ...seen, older: true })), ...proves(last)], unchecked: unchecked(last) }
  },
})

/** What the script says that it could not do, and what is lost where its output ends early. In our own words: those of a paste go nowhere but into quotes. */
function unchecked({ lines, isWhole }: Report): UncheckedFact<Key>[] {
  const why = (key: string) => /^(?:skipped: ([a-z-]{1,20})|failed|refused)/.exec(lines.get(key)?.value ?? '')
  const [call, introspection] = [why('call'), why('introspection')]
  return [
    ...(call === null ? [] : [{ fact: 'success' as const, why: `The script did not make the call${reasons[call[1] ?? ''] ?? ''}.` }]),
    ...(introspection === null
      ? []
      : [{ fact: 'active' as const, why: `The script could not ask whether the token is active${reasons[introspection[1] ?? ''] ?? ''}.` }]),
    ...(isWhole ? [] : [{ fact: 'success' as const, why: 'The output of the script is cut off. Copy it again, up to the line that starts with “done”.' }]),
  ]
}

const reasons: Record<string, string> = {
  'no-path': ': no path was set. Set OKTA_DIAG_PATH to the path that fails',
  'no-get': ': a GET of this path would show nothing',
  'no-id': ': the id in the path was not set',
  'no-token': ': no token was set',
  'not-okta': ': the answer at the domain does not look like Okta, so the token was not sent',
  dpop: ': the token is bound to a key, and each call needs a proof that only its owner can make',
  'no-client': ': CLIENT_ID was not set',
  'no-jwt': ': only a JWT says which server issued it',
  'other-server': ': the token comes from a server of another domain',
}
