import type { Entry, EntryKind } from '@/machines/knowledge/search/entry'
import { isTreeId, trees } from '@/machines/trees'

/** What was found, each with what kind of page it is. */
export function Found({ results }: { results: readonly Entry[] }) {
  return (
    <ul className="mt-2 grid gap-2 wrap-anywhere">
      {results.map((entry) => (
        <li key={entry.href}>
          <a
            href={entry.href}
            className="block min-h-11 rounded-md border border-line bg-raised px-4 py-2 text-ink no-underline hover:border-accent hover:bg-wash"
          >
            <span className="block text-sm text-muted">{kindOf(entry)}</span>
            <span className="block font-semibold">{entry.title}</span>
            <span className="block text-muted">{entry.says}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const kinds = { tree: 'Begin here', cause: 'Cause', code: 'Error code', evidence: 'How to get it' } as const satisfies Record<EntryKind, string>

/** The same cause may stand in two trees. */
function kindOf({ kind, href }: Entry): string {
  const tree = href.split('/')[2] ?? ''
  return kind === 'cause' && isTreeId(tree) ? `${kinds.cause} · ${trees[tree].title}` : kinds[kind]
}
