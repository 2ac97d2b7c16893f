import { type ComponentProps, useState } from 'react'
import { Fold } from './fold'

/** A fold that renders its content when it is first opened: for content that is slow to render and seldom read. If it was never opened, print has only its title. */
export function LateFold({ open = false, children, ...rest }: Omit<ComponentProps<typeof Fold>, 'onToggle'>) {
  const [wasOpened, setWasOpened] = useState(open)
  return (
    <Fold {...rest} open={open} onToggle={() => setWasOpened(true)}>
      {wasOpened ? children : null}
    </Fold>
  )
}
