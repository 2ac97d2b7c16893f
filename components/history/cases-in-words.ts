import { causeIn } from '@/lib/history/numbers'
import type { CaseRecord, CaseState } from '@/lib/history/record'
import { fromFragment } from '@/lib/link/fragment'
import { seal, unseal } from '@/lib/link/seal'
import type { Tree } from '@/machines/engine/types'
import { vocabularyOf } from '@/machines/hand-over/link-vocabulary'
import { phoneCode } from '@/machines/hand-over/phone-codes/phone-code'
import { unfilled } from '@/machines/knowledge/placeholder'
import { unclaimed, wordingOf } from '@/machines/knowledge/wording'
import { isTreeId, type TreeId, trees } from '@/machines/trees'

/**
 * A record in words. `words`: all that is shown, in lower case, to be searched; `href` opens the step. `cause`: what it names, with the title of the cause's page,
 * which holds no value of the case.
 */
export type CaseInWords = {
  record: CaseRecord
  title: string
  kind: string
  state: string
  code: string | undefined
  when: string
  href: string
  words: string
  cause: { id: string; title: string } | undefined
}

const states: Record<CaseState, string> = { open: 'Not finished', cause: 'Cause named', fixed: 'Fixed', unexplained: 'No cause named yet' }

/** Records in words, in their order. `partly`: the words of a tree did not load, and its cases bear its title. */
export async function casesInWords(records: readonly CaseRecord[]): Promise<{ cases: CaseInWords[]; partly: boolean }> {
  const ids = [...new Set(records.map(({ tree }) => tree))].filter(isTreeId)
  const loaded = new Map<string, Tree>()
  await Promise.all(
    ids.map((id) =>
      trees[id].load().then(
        (tree) => loaded.set(id, tree),
        () => undefined,
      ),
    ),
  )
  const clock = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
  return { cases: records.map((record) => caseInWords(record, loaded.get(record.tree), clock)), partly: loaded.size < ids.length }
}

function caseInWords(record: CaseRecord, tree: Tree | undefined, clock: Intl.DateTimeFormat): CaseInWords {
  const pairs = unseal(record.fragment)?.pairs ?? []
  // A case that was fixed keeps the title of its cause.
  const cause = causeIn(record, (id) => tree === undefined || Object.hasOwn(tree.causes, id))
  const step = cause ?? record.step
  const kind = trees[record.tree as TreeId].title
  const [title, state, code, when] = [
    tree ? titleOf(record, tree, step) : kind,
    states[record.state],
    phoneCode(record.tree, step),
    clock.format(record.changed),
  ]
  return {
    record,
    cause: cause === undefined ? undefined : { id: cause, title: unfilled(tree?.words[cause]?.title ?? cause) },
    title,
    kind,
    state,
    code,
    when,
    // `start` marks the reader's own case: without it, it would open as sent by somebody.
    href: `/${seal(isSent(pairs) ? pairs : [...pairs, ['start', 'yes']])}`,
    words: [title, kind, state, code, when, record.changed.toISOString().slice(0, 10)].join(' ').toLowerCase(),
  }
}

const isSent = (pairs: readonly (readonly [string, string])[]) => pairs.some(([key]) => key === 'received')

function titleOf({ fragment }: CaseRecord, tree: Tree, step: string): string {
  const title = tree.words[step]?.title
  if (title === undefined) return trees[tree.id as TreeId].title
  if (!title.includes('{')) return title
  const { link } = fromFragment(fragment, vocabularyOf(tree))
  return link ? wordingOf(tree, link.received ? unclaimed(link.findings) : link.findings, []).say(title) : title
}
