import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { shownTreeIds, trees } from '@/machines/trees'
import type { Sample } from '@/machines/types'

/** Pastes of our own making, for a look around. What comes of them is marked as a sample. */
export function Samples({ onSample, onTouch }: { onSample: (sample: Sample) => void; onTouch: () => void }) {
  const [samples, setSamples] = useState<readonly Sample[]>()
  const open = async () => {
    if (samples) return setSamples(undefined)
    onTouch()
    setSamples((await Promise.all(shownTreeIds.map((id) => trees[id].samples()))).flat())
  }
  return (
    <div className="relative">
      <Button look="small" aria-expanded={samples !== undefined} aria-controls="samples" onClick={open}>
        Try a sample
      </Button>
      <ul
        id="samples"
        hidden={samples === undefined}
        className="absolute left-0 z-10 mt-1 w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-edge bg-raised p-1 shadow-card max-sm:fixed max-sm:inset-x-4 max-sm:w-auto"
      >
        {samples?.map((sample) => (
          <li key={sample.name}>
            <Button look="row" onClick={() => onSample(sample)}>
              {sample.name}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
