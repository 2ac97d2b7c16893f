import { card } from '@/components/ui/panel'
import type { Entry, EntryKind } from '@/machines/knowledge/search/entry'
import { isTreeId, trees } from '@/machines/trees'

/** What was found, each with what kind of page it is. */
export function Found({ results }: { results: readonly Entry[] }) {
  return (
    <ul className={`${card} mt-2 p-2 wrap-anywhere`}>
      {results.map((entry) => (
        <li key={entry.href}>
          <a
            href={entry.href}
            className="grid min-h-11 gap-x-3 rounded-md px-3 py-2.5 text-ink no-underline hover:bg-wash sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline"
          >
            <span className="min-w-0">
              <span className="font-semibold">{entry.title}</span> <span className="block text-sm text-muted">{entry.says}</span>
            </span>
            <span className="text-[0.8125rem] text-muted">{kindOf(entry)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}

const kinds = { tree: 'Begin here', cause: 'Cause', code: 'Error code', evidence: 'How to get it', list: 'List' } as const satisfies Record<EntryKind, string>

/** The same cause may stand in two trees. */
function kindOf({ kind, href }: Entry): string {
  const tree = href.split('/')[2] ?? ''
  return kind === 'cause' && isTreeId(tree) ? `${kinds.cause} · ${trees[tree].title}` : kinds[kind]
}
