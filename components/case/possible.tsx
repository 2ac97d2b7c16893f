import { LateFold } from '@/components/ui/late-fold'
import type { StepProps } from './types'

/** How many causes are left, and which. There is no progress bar: the number of questions to come is not known. */
export function Possible({ resolution: { possible }, wording }: StepProps) {
  if (possible.length === 0) return null
  return (
    <div className="mb-2">
      <LateFold quiet title={`Causes still possible: ${possible.length}`}>
        <ul className="mb-3 list-disc space-y-1 border-l-4 border-line pl-8">
          {possible.map((cause) => (
            <li key={cause}>{wording.title(cause)}</li>
          ))}
        </ul>
      </LateFold>
    </div>
  )
}
