import { diffChars } from 'diff'
import { Visible } from '@/components/case/quotes'
import { Rich } from '@/components/ui/rich'
import type { Answer } from './picture'

/** Two texts that have to be the same, one above the other, with what differs marked in both. */
export function Difference({ expected, found, names }: { expected: string; found: string; names: { expected: string; found: string } }) {
  const parts = diffChars(expected, found)
  const side = (has: 'added' | 'removed') => parts.filter((part) => !(has === 'added' ? part.removed : part.added))
  return (
    <dl className="mt-3 space-y-2 text-sm">
      <Side name={names.expected} parts={side('removed')} tag="del" />
      <Side name={names.found} parts={side('added')} tag="ins" />
    </dl>
  )
}

type Part = { value: string; added: boolean; removed: boolean }

const Side = ({ name, parts, tag }: { name: string; parts: readonly Part[]; tag: 'ins' | 'del' }) => (
  <div>
    <dt className="text-muted">
      <Rich>{name}</Rich>
    </dt>
    <dd className="mt-1 rounded-md border border-line bg-sunken px-2.5 py-2 font-mono text-[0.8125rem] [overflow-wrap:anywhere]">
      <Marked parts={parts} tag={tag} />
    </dd>
  </div>
)

function Marked({ parts, tag: Tag }: { parts: readonly Part[]; tag: 'ins' | 'del' }) {
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
export function verdict(expected: string, found: string): Answer {
  if (expected === found) return { says: 'Yes: the two are the same, character by character.', tone: 'good' }
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
  return { says: `No: they part at character ${at + 1}: ${said(expected)} is expected, ${said(found)} was found.${kind}`, tone: 'bad' }
}
