import { card } from '@/components/ui/panel'
import type { Entry, EntryKind } from '@/machines/knowledge/search/entry'

/** How what was found looks, on the first page and in the header, where no framework draws it. */
export const look = {
  list: `${card} mt-2 p-2 wrap-anywhere`,
  link: 'grid min-h-11 gap-x-3 rounded-md px-3 py-2.5 text-ink no-underline hover:bg-wash sm:grid-cols-[minmax(0,1fr)_auto] sm:items-baseline',
  words: 'min-w-0',
  title: 'font-semibold',
  says: 'block text-sm text-muted',
  kind: 'text-[0.8125rem] text-muted',
} as const

/** `Cause · Signing in`: the same cause may stand in two trees. `titles`: of the trees. */
export const kindOf = ({ kind, href }: Entry, titles: Readonly<Record<string, string>>): string => {
  const title = titles[href.split('/')[2] ?? '']
  return kind === 'cause' && title !== undefined ? `${kinds.cause} · ${title}` : kinds[kind]
}

const kinds = { tree: 'Begin here', cause: 'Cause', code: 'Error code', evidence: 'How to get it', list: 'List' } as const satisfies Record<EntryKind, string>

/** `4 pages fit` */
export const howMany = (count: number) => (count === 0 ? '' : count === 1 ? '1 page fits' : `${count} pages fit`)
