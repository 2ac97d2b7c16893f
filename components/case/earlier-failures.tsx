import type { StepProps } from './types'

/** Names the failures that came before the one that counts, each with the page of its cause. */
export function EarlierFailures({ wording }: StepProps) {
  return wording.earlier.map(({ tree, cause, title, line }) => (
    <p key={`${tree} ${cause} ${line}`} role="note" className="my-4 border-l-4 border-line pl-4">
      {line === undefined ? 'The link says that the text also shows an earlier failure:' : 'The text also shows an earlier failure:'}{' '}
      {/* In a tab of its own: what was pasted stays in this one. */}
      <a href={`/causes/${tree}/${cause}/`} target="_blank" rel="noreferrer">
        {title}
      </a>
      {line === undefined ? '' : ` (line ${line})`}. The later one counts here.
    </p>
  ))
}
