import type { NeededScope, ScopesCompared } from '@/machines/knowledge/aids/scopes'

const sources: Record<ScopesCompared['by'], string> = {
  challenge: 'Okta names it in www-authenticate.',
  card: 'The card of the flow needs it.',
  path: 'Concluded from method and path: likely.',
}

/** The scopes that a call needs, each against those of the pasted token. Every state is said in words; the sign beside them only repeats it. */
export function ScopesPicture({ compared }: { compared: ScopesCompared }) {
  const { needed, by, had, all } = compared
  const used = new Set(needed.flatMap(({ covers }) => covers ?? []))
  return (
    <section aria-labelledby="scopes-compared" className="mt-6">
      <h3 id="scopes-compared">Scopes: needed and had</h3>
      <p className="text-sm text-muted">{sources[by]}</p>
      <ul className="mt-2 space-y-2">
        {needed.map((one) => (
          <li key={one.scope} className="grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 rounded-md border border-line bg-sunken p-2">
            <Sign state={one.state} />
            <div>
              <code>{one.scope}</code>
              <p className={one.state === 'absent' ? 'font-semibold text-bad' : 'text-sm'}>{state(one, had.length)}</p>
            </div>
          </li>
        ))}
      </ul>
      {had.length > 0 ? (
        <>
          <p className="mt-3 text-sm">{all ? `The token has ${had.length === 1 ? 'one scope' : `${had.length} scopes`}:` : 'The token has at least:'}</p>
          <ul className="mt-1 flex flex-wrap gap-1.5 text-sm">
            {had.map((scope) => (
              <li key={scope} className={used.has(scope) ? 'font-semibold' : ''}>
                <code>{scope}</code>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  )
}

function state({ state: is, covers }: NeededScope, had: number): string {
  if (is === 'had') return 'Needed, and the token has it'
  if (is === 'covered') return `Needed, and the token has ${covers}, which includes it`
  if (is === 'absent') return 'Needed, and the token does not have it'
  return had === 0
    ? 'Needed. Paste the token to see whether it has it: it is read on this device'
    : 'Needed, and not among the scopes of the token that are known here'
}

const paths: Record<NeededScope['state'], string> = {
  had: 'M4 10.5l4 4 8-9',
  covered: 'M4 10.5l4 4 8-9',
  absent: 'M5 5l10 10M15 5L5 15',
  unknown: 'M6.5 7a3.5 3.5 0 1 1 5 3.2c-1 .5-1.5 1-1.5 2.3M10 16v.1',
}

const Sign = ({ state: is }: Pick<NeededScope, 'state'>) => (
  <svg
    viewBox="0 0 20 20"
    width="20"
    height="20"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
    aria-hidden="true"
    className={`mt-1 ${is === 'absent' ? 'text-bad' : is === 'unknown' ? 'text-muted' : 'text-good'}`}
  >
    <path d={paths[is]} />
  </svg>
)
