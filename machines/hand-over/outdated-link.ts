import type { Link } from '@/lib/link/form'
import { wholeOf } from '@/machines/engine/choices'
import type { Resolution, Tree } from '@/machines/engine/types'
import type { Wording } from '@/machines/knowledge/wording'

/** A sentence in three parts: what comes before the title of the old step, that title, and what comes behind it. `href`: where the old step is explained. */
type OutdatedLink = { before: string; title: string; href?: string; after: string }

/** What to say of a link that another version of its tree led elsewhere; nothing where both agree, or the version is today's. The page shows today's result. */
export function outdatedLink(tree: Tree, { tv, at, read }: Link, { step, ruledOut }: Resolution, wording: Wording): OutdatedLink | undefined {
  if (at === undefined || tv === tree.version || wholeOf(tree, at) === wholeOf(tree, step)) return undefined
  const by = ruledOut.find(({ cause }) => cause === at)?.by
  const day = read ? ` on ${read.toISOString().slice(0, 10)}` : ''
  return {
    before: `The link says that it was made with ${tv === undefined ? 'another version' : `version ${tv}`} of these questions${day}, and led to: `,
    title: wording.title(at),
    ...(at in tree.causes ? { href: `/causes/${tree.id}/${at}/` } : {}),
    after: `; today’s version ${tree.version} leads to “${wording.title(step)}”${by === undefined ? '' : `, because ${closedBy(by, wording)}`}.`,
  }
}

function closedBy(by: Resolution['ruledOut'][number]['by'], wording: Wording): string {
  if (by.answer === 'notFixed') return 'the first was tried and did not help'
  if (by.by !== 'reader') return `${wording.shownBy(by.by)}: ${wording.fact(by.by)}`
  const [question, answer] = wording.answer(by)
  return `the answer to “${question}” is “${answer}”`
}
