import { type ReactNode, useId } from 'react'
import { card } from '@/components/ui/panel'

/** What a picture shows, in one sentence. `good`: as it has to be; `bad`: this fails; `plain`: neither. */
export type Answer = { says: string; tone: 'good' | 'bad' | 'plain' }

const tones = { good: 'text-good', bad: 'text-bad', plain: 'text-ink' } as const

/** A picture of the evidence: the question that it answers, the answer, the drawing, and what the drawing shows in words. */
export function Picture({ asks, answer, children }: { asks: string; answer?: Answer; children: ReactNode }) {
  const id = useId()
  return (
    <figure aria-labelledby={id} className={`${card} mt-4 px-4 py-4 sm:px-7`}>
      <figcaption>
        <h2 id={id} className="text-[0.9375rem]">
          {asks}
        </h2>
        {answer ? <p className={`mt-1 font-semibold ${tones[answer.tone]}`}>{answer.says}</p> : null}
      </figcaption>
      {children}
    </figure>
  )
}

/** What is drawn repeats the words beside it. Positions are percentages of the width, so that text and marks keep their size on a narrow screen. `inset`: room for marks at the ends. */
export const Drawing = ({ height, inset = true, children }: { height: number; inset?: boolean; children: ReactNode }) => (
  <div className={`mt-3 ${inset ? 'px-3' : ''}`}>
    <svg width="100%" height={height} aria-hidden="true" className="block overflow-visible">
      {children}
    </svg>
  </div>
)

/** A mark with its middle at `x` (0 to 1) and `y` (pixels). */
export const At = ({ x, y, children }: { x: number; y: number; children: ReactNode }) => (
  <svg x={percent(x)} y={y} overflow="visible" aria-hidden="true">
    {children}
  </svg>
)

export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
