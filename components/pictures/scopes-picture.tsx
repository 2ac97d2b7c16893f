import { Fold } from '@/components/ui/fold'
import type { NeededScope, ScopesCompared } from '@/machines/knowledge/aids/scopes'
import { Picture } from './picture'
import { scopesAnswer } from './scopes-answer'

const sources: Record<ScopesCompared['by'], string> = {
  challenge: 'What the call needs is what Okta names in www-authenticate.',
  card: 'What the call needs is what the card usually needs: likely.',
  path: 'What the call needs is concluded from its method and path: likely.',
}

/** The scopes that a call needs, each against those of the pasted token. Every state is said in words; the sign beside them only repeats it. */
export function ScopesPicture({ compared }: { compared: ScopesCompared }) {
  const { needed, by, had, all } = compared
  const used = new Set(needed.flatMap(({ covers }) => covers ?? []))
  const others = had.filter((scope) => !used.has(scope))
  return (
    <Picture asks="Does the token have the scopes that the call needs?" answer={scopesAnswer(compared)}>
      <ul className="mt-3 space-y-2">
        {needed.map((one) => (
          <li key={one.scope} className={`grid grid-cols-[1.25rem_minmax(0,1fr)] gap-x-2 rounded-lg border-[1.5px] px-3 py-2 text-sm ${looks[one.state]}`}>
            <Sign state={one.state} />
            <div>
              <p>
                Needed: <code>{one.scope}</code>
              </p>
              <p className={one.state === 'absent' ? 'font-semibold text-bad' : ''}>{state(one, had.length)}</p>
            </div>
          </li>
        ))}
      </ul>
      {others.length > 0 ? <Others scopes={others} title={all ? 'The token’s other scopes' : 'Other scopes of the token, as far as they are known'} /> : null}
      <p className="mt-3 text-sm text-muted">
        {sources[by]}{' '}
        <a href="/scopes/" target="_blank" rel="noreferrer noopener" className="print:hidden">
          All endpoints and their scopes
        </a>
      </p>
    </Picture>
  )
}

/** A token may have a hundred. */
const most = 8

function Others({ scopes, title }: { scopes: readonly string[]; title: string }) {
  const list = (
    <ul className="mt-1 flex flex-wrap gap-1.5 text-sm">
      {scopes.map((scope) => (
        <li key={scope}>
          <code>{scope}</code>
        </li>
      ))}
    </ul>
  )
  return (
    <div className="mt-3">
      {scopes.length > most ? (
        <Fold title={`${title} (${scopes.length})`} quiet>
          {list}
        </Fold>
      ) : (
        <>
          <p className="text-sm text-muted">{title}</p>
          {list}
        </>
      )}
    </div>
  )
}

function state({ scope, state: is, covers }: NeededScope, had: number): string {
  if (is === 'had') return 'The token has it.'
  if (is === 'covered') return `The token has ${covers}, which includes it.`
  if (is === 'absent') return scope.endsWith('.read') ? `The token has neither it nor ${scope.replace(/\.read$/, '.manage')}.` : 'The token does not have it.'
  return had === 0 ? 'No token was pasted.' : 'Not among the scopes of the token that are known here.'
}

const looks: Record<NeededScope['state'], string> = {
  had: 'border-good/40 bg-good-wash',
  covered: 'border-good/40 bg-good-wash',
  absent: 'border-bad border-dashed bg-bad-wash',
  unknown: 'border-edge border-dashed bg-sunken',
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
    strokeWidth="2.5"
    strokeLinecap="round"
    aria-hidden="true"
    className={is === 'absent' ? 'text-bad' : is === 'unknown' ? 'text-muted' : 'text-good'}
  >
    <path d={paths[is]} />
  </svg>
)
