import { CopyBox } from '@/components/ui/copy-box'
import { Rich } from '@/components/ui/rich'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import { partsOf } from '@/machines/knowledge/pasteable'

type Props = { line: string; className?: string; secrets?: readonly Secret[] | undefined }

/** A line of a step, each command in it in a box of its own with a Copy button. */
export const Pasteable = ({ line, className = '', secrets }: Props) =>
  partsOf(line).map((part) =>
    'words' in part ? (
      <p key={part.words} className={className}>
        <Rich>{part.words}</Rich>
      </p>
    ) : (
      <CopyBox key={part.copy} text={part.copy} secrets={secrets} />
    ),
  )
