import type { Kind } from '@/lib/evidence/types'
import { decidedWith, type Frozen, whyToday } from '@/machines/hand-over/outdated-link'
import type { StepProps } from './step'

type Props = StepProps & {
  unknown: readonly string[]
  /** The kinds of value that were not taken from the link. */
  refused: readonly Kind[]
  /** What the link was decided to be with another version, where today's leads elsewhere. */
  frozen: Frozen | undefined
  /** Whether that is what the page shows now. */
  isFrozen: boolean
  showToday: (show: boolean) => void
}

/** What of a link is not used, or leads elsewhere today: said before anything else. */
export function LinkNotes({ unknown, refused, frozen, isFrozen, showToday, ...props }: Props) {
  const { tree, link, resolution, wording } = props
  const notes = [
    ...(frozen === undefined && link.tv !== undefined && link.tv !== tree.version
      ? [`This link was made with version ${link.tv} of these questions; this is version ${tree.version}. Both lead to what you see below.`]
      : []),
    ...(frozen === undefined && link.at !== undefined && link.at !== resolution.step
      ? [`When the link was made, it led to “${wording.title(link.at)}”. Today the same answers lead to what you see below.`]
      : []),
    ...(unknown.length > 0 ? [`Parts of this link are not known here and are not used: ${unknown.join(', ').slice(0, 200)}.`] : []),
    ...(refused.length > 0
      ? [
          `The link held ${refused.length === 1 ? 'a value' : 'values'} that we do not take from links: ${refused.map((kind) => kindNames[kind]).join(', ')}. What a log or an answer of your own says counts.`,
        ]
      : []),
  ]
  if (notes.length === 0 && frozen === undefined) return null
  return (
    <div role="note" className="my-4 rounded-md border-2 border-warn bg-warn-wash p-4">
      {frozen ? <Decided {...props} frozen={frozen} isFrozen={isFrozen} /> : null}
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {frozen?.shown ? (
        <button type="button" onClick={() => showToday(isFrozen)} className="print:hidden mt-1 min-h-11 text-accent underline underline-offset-2">
          {isFrozen ? 'See today’s answer' : 'Show it as it was decided'}
        </button>
      ) : null}
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

function Decided({ tree, link, wording, frozen, isFrozen }: StepProps & { frozen: Frozen; isFrozen: boolean }) {
  const day = link.read ? ` on ${link.read.toISOString().slice(0, 10)}` : ''
  const version = `Today’s version ${tree.version}`
  return (
    <>
      <p className="font-semibold">
        {decidedWith(frozen)} of these questions{day}
        {isFrozen ? '' : `: “${wording.title(frozen.step)}”`}
      </p>
      <p>
        {isFrozen ? `${version} would say: “${wording.title(frozen.today)}”` : `${version} says what you see below`}, because {whyToday(frozen, wording)}.
      </p>
    </>
  )
}
