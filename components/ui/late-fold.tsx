import { type ReactNode, useState } from 'react'
import { Fold } from './fold'

/** A fold that renders its content when it is first opened: for content that is slow to render and seldom read. If it was never opened, print has only its title. */
export function LateFold({ title, open = false, quiet = false, children }: { title: ReactNode; open?: boolean; quiet?: boolean; children: ReactNode }) {
  const [wasOpened, setWasOpened] = useState(open)
  return (
    <Fold title={title} open={open} quiet={quiet} onToggle={() => setWasOpened(true)}>
      {wasOpened ? children : null}
    </Fold>
  )
}
