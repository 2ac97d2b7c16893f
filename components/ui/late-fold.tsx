import { type ReactNode, useState } from 'react'
import { Fold } from './fold'

/** A fold whose content is made when it is first opened: for what few need and much goes into. It is not for paper. */
export function LateFold({ title, open = false, quiet = false, children }: { title: ReactNode; open?: boolean; quiet?: boolean; children: ReactNode }) {
  const [wasOpened, setWasOpened] = useState(open)
  return (
    <Fold title={title} open={open} quiet={quiet} onToggle={() => setWasOpened(true)}>
      {wasOpened ? children : null}
    </Fold>
  )
}
