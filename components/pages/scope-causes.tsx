import { unfilled } from '@/machines/knowledge/placeholder'
import { type TreeId, trees } from '@/machines/trees'

/** Causes that a scope can explain, each a page. */
const about = {
  'api-error': ['scopeNotGranted', 'scopeMissing', 'adminRoleMissing', 'endpointRefusesOauth'],
  'workflows-403': ['scopeNotGranted', 'scopeNotListed', 'connectionNotReauthorized', 'wrongConnection'],
} as const

/** What to do when a scope is missing. */
export async function ScopeCauses({ tree: id }: { tree: keyof typeof about }) {
  const { words } = await trees[id].load()
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">When the call is refused</h2>
      <ul>
        {about[id].map((cause) => (
          <li key={cause}>
            <a href={`/causes/${id}/${cause}/`}>{unfilled(words[cause]!.title)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The lists of scopes that belong to a cause; nothing where it is about something else. */
export function ScopeLists({ id, cause }: { id: TreeId; cause: string }) {
  if (!(id in about) || !(about[id as keyof typeof about] as readonly string[]).includes(cause)) return null
  return (
    <p>
      Look up a scope: {id === 'workflows-403' ? <a href="/workflows-cards/">which scopes each Workflows card needs</a> : null}
      {id === 'workflows-403' ? ', ' : ''}
      <a href="/scopes/">which scopes each endpoint needs</a>
    </p>
  )
}
