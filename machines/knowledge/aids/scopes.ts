import { missingScopes, scopesFor } from '@/lib/okta/scopes'
import { known, type Values } from './aid'
import { calledOf } from './call'

/**
 * The scopes that a call needs beside those of the token. `by`: named by Okta in its challenge, known of the Workflows card, or concluded from method and path, which is likely.
 * `all`: whether every scope of the token is known; if not, one that is not in the list may still be there.
 */
export type ScopesCompared = { needed: readonly NeededScope[]; by: 'challenge' | 'card' | 'path'; had: readonly string[]; all: boolean }
/** `covers`: the scope of the token that is enough; `absent`: none is; `unknown`: not all of the token's scopes are known. */
export type NeededScope = { scope: string; state: 'had' | 'covered' | 'absent' | 'unknown'; covers?: string }

/** `had`: the scopes of the tokens in the pastes (`jwt.scope`), in any order. Undefined where it is not known what the call needs. */
export function compareScopes(values: Values, had: readonly string[]): ScopesCompared | undefined {
  const found = neededBy(values)
  if (found === undefined || found.needed.length === 0) return undefined
  const own = [...new Set(had)].sort()
  const count = known(values, 'jwt.scopeCount')
  const all = count !== undefined && own.length >= Number(count)
  const needed = found.needed.map((scope): NeededScope => {
    if (own.includes(scope)) return { scope, state: 'had', covers: scope }
    if (missingScopes(own, [scope]).length === 0) return { scope, state: 'covered', covers: scope.replace(/\.read$/, '.manage') }
    return { scope, state: all ? 'absent' : 'unknown' }
  })
  return { needed, by: found.by, had: own, all }
}

function neededBy(values: Values): (Pick<ScopesCompared, 'by'> & { needed: readonly string[] }) | undefined {
  const challenged = known(values, 'www-authenticate.scope')
  if (challenged) return { needed: [challenged], by: 'challenge' }
  const card = known(values, 'workflows-error.cardScope')
  if (card) return { needed: [card], by: 'card' }
  const { path, method } = calledOf(values)
  // Without a method, reading and changing would be the same guess.
  const needed = path !== undefined && method !== undefined ? scopesFor(method, path) : undefined
  return needed && { needed, by: 'path' }
}
