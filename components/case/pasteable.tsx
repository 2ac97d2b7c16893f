import type { ReactNode } from 'react'
import { CopyBox } from '@/components/ui/copy-box'
import { Rich } from '@/components/ui/rich'
import { partsOf } from '@/machines/knowledge/pasteable'

/** `copy`: the button for a text, where the line holds words of a case. */
type Props = { line: string; className?: string; copy?: ((text: string) => ReactNode) | undefined }

/** A line of a step, each command in it in a box of its own with a Copy button. */
export const Pasteable = ({ line, className = '', copy }: Props) =>
  partsOf(line).map((part) =>
    'words' in part ? (
      <p key={part.words} className={className}>
        <Rich>{part.words}</Rich>
      </p>
    ) : (
      <CopyBox key={part.copy} text={part.copy} copy={copy?.(part.copy)} />
    ),
  )
