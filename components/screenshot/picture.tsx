import { type RefObject, useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Box } from '@/lib/screenshot/words'

type Props = { canvas: RefObject<HTMLCanvasElement | null>; size: { width: number; height: number }; shown: Box | undefined }

/** The picture, in a window of its own that scrolls. `shown`: the place of a word, framed. Drawn on a canvas: the policy lets no address show a picture. */
export function Picture({ canvas, size, shown }: Props) {
  const [isLarge, setLarge] = useState(false)
  const frame = useRef<SVGRectElement>(null)
  useEffect(() => {
    if (shown) frame.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [shown])
  return (
    <div>
      <div className="mb-2 flex items-center justify-between gap-3">
        <p className="font-semibold">The picture</p>
        <Button look="small" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
          Enlarge
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section aria-label="The picture that you gave" tabIndex={0} className="max-h-[60vh] overflow-auto rounded-md border border-edge bg-sunken">
        <div className={`relative ${isLarge ? 'w-[250%]' : 'w-full'}`}>
          <canvas ref={canvas} role="img" aria-label="The picture that you gave" width={1} height={1} className="block h-auto w-full" />
          {shown ? (
            <svg aria-hidden="true" viewBox={`0 0 ${size.width} ${size.height}`} className="pointer-events-none absolute inset-0 size-full">
              <rect
                ref={frame}
                x={shown.left - 4}
                y={shown.top - 4}
                width={shown.right - shown.left + 8}
                height={shown.bottom - shown.top + 8}
                fill="none"
                strokeWidth={3}
                vectorEffect="non-scaling-stroke"
                className="stroke-focus"
              />
            </svg>
          ) : null}
        </div>
      </section>
    </div>
  )
}
