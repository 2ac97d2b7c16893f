import type { Kind } from '@/lib/evidence/types'
import { wholeOf } from '@/machines/engine/choices'
import { resolve } from '@/machines/engine/resolve'
import { outdatedLink } from '@/machines/hand-over/outdated-link'
import { counted } from '@/machines/knowledge/counted'
import type { StepProps } from './types'

type Props = StepProps & {
  unknown: readonly string[]
  /** The kinds of value that were not taken from the link. */
  refused: readonly Kind[]
}

/** What of a link is not used, or leads elsewhere today: said before anything else. */
export function LinkNotes({ unknown, refused, tree, link, wording }: Props) {
  // What a link says it led to depends on no reader: questions that this one is not asked count.
  const today = resolve(tree, link.findings)
  const outdated = outdatedLink(tree, link, today, wording)
  const notes = [
    ...(outdated === undefined && link.tv !== undefined && link.tv !== tree.version
      ? [
          `The link says that it was made with version ${link.tv} of these questions; this is version ${tree.version}.${link.at === undefined ? '' : ' Both lead to what you see below.'}`,
        ]
      : []),
    ...(outdated === undefined && link.at !== undefined && wholeOf(tree, link.at) !== wholeOf(tree, today.step)
      ? [`The link says that it led to “${wording.title(link.at)}”. Today the same answers lead to what you see below.`]
      : []),
    ...(unknown.length > 0 ? [`The link holds ${counted(unknown.length, 'word')} that this page does not know. What is not known is not used.`] : []),
    ...(refused.length > 0
      ? [
          `The link held ${refused.length === 1 ? 'a value' : 'values'} that we do not take from links: ${refused.map((kind) => kindNames[kind]).join(', ')}. What a log or an answer of your own says counts.`,
        ]
      : []),
  ]
  if (notes.length === 0 && outdated === undefined) return null
  return (
    <div role="note" className="my-4 rounded-md border-2 border-warn bg-warn-wash p-4">
      {outdated ? (
        <p>
          {outdated.before}“{outdated.href ? <a href={outdated.href}>{outdated.title}</a> : outdated.title}”{outdated.after}
        </p>
      ) : null}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  )
}

const kindNames: Record<Kind, string> = {
  seconds: 'number of seconds',
  status: 'status',
  codePoint: 'character',
  ip: 'IP address',
  host: 'host',
  count: 'count',
  time: 'time',
  scope: 'scope',
  errorCode: 'error code',
  errorId: 'error id',
  requestId: 'request id',
  method: 'method',
  path: 'path',
}
