import { diffChars } from 'diff'
import { Visible } from '@/components/case/quotes'

/** Two texts that have to be the same, character by character, and where they are not: said in words, and marked. */
export function Difference({ expected, found, names }: { expected: string; found: string; names: { expected: string; found: string } }) {
  const parts = diffChars(expected, found)
  const side = (has: 'added' | 'removed') => parts.filter((part) => !(has === 'added' ? part.removed : part.added))
  return (
    <div className="mt-2">
      <p className={expected === found ? 'font-semibold text-good' : 'font-semibold text-bad'}>{verdict(expected, found)}</p>
      <dl className="mt-1 font-mono text-sm [overflow-wrap:anywhere]">
        <dt className="font-sans text-muted">{names.expected}</dt>
        <dd className="mb-2">
          <Marked parts={side('removed')} tag="del" />
        </dd>
        <dt className="font-sans text-muted">{names.found}</dt>
        <dd>
          <Marked parts={side('added')} tag="ins" />
        </dd>
      </dl>
    </div>
  )
}

function Marked({ parts, tag: Tag }: { parts: readonly { value: string; added: boolean; removed: boolean }[]; tag: 'ins' | 'del' }) {
  return parts.map(({ value, added, removed }, i) =>
    added || removed ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their order
      <Tag key={i} className="rounded-sm border border-bad bg-bad-wash font-semibold text-bad underline decoration-2">
        <Visible>{value}</Visible>
      </Tag>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts never change their order
      <span key={i}>
        <Visible>{value}</Visible>
      </span>
    ),
  )
}

/** The first place where they part, in words that can be read out. */
function verdict(expected: string, found: string): string {
  if (expected === found) return 'The two are the same, character by character.'
  let at = 0
  while (expected[at] === found[at]) at++
  const said = (text: string) => (at < text.length ? `“${text.slice(at, at + 12)}${text.length > at + 12 ? '…' : ''}”` : 'nothing more')
  const kind =
    expected.toLowerCase() === found.toLowerCase()
      ? ' Only capital letters differ.'
      : expected.replace(/\/$/, '') === found.replace(/\/$/, '')
        ? ' Only a slash at the end differs.'
        : expected.replace(/^https?:/, '') === found.replace(/^https?:/, '')
          ? ' Only http and https differ.'
          : ''
  return `They part at character ${at + 1}: ${said(expected)} is expected, ${said(found)} was found.${kind}`
}
