import { useEffect, useRef, useState } from 'react'
import { Button, ButtonLink } from '@/components/ui/button'
import { type Keeping, setKeeping } from './switch'

/**
 * Shown when a case has ended: asks whether to keep cases, or links to the list where they are kept already.
 * The link is there when the case is `settled`, that is stored or refused: who leaves the page before that loses it.
 */
export function Offer({ keeping, settled }: { keeping: Keeping; settled: boolean }) {
  const [chosen, setChosen] = useState<'kept' | 'failed'>()
  const list = useRef<HTMLAnchorElement>(null)
  // The button that was pressed is gone: the focus must not be lost with it.
  useEffect(() => {
    if (chosen === 'kept' && settled) list.current?.focus()
  }, [chosen, settled])
  return (
    <>
      {keeping === 'on' ? (
        settled && (
          <ButtonLink ref={list} look="link" href="/history/">
            Your cases
          </ButtonLink>
        )
      ) : (
        <>
          <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <span>Keep your cases in a list on this device?</span>
            <Button look="small" onClick={() => setChosen(setKeeping('on') ? 'kept' : 'failed')}>
              Keep them
            </Button>
          </p>
          <p className="text-sm text-muted">What led to a cause is kept, and no line of what you pasted.</p>
        </>
      )}
      <p role="status" className="text-sm">
        {chosen === 'kept' && keeping === 'on' && settled ? 'This case and those to come are kept on this device.' : ''}
        {chosen === 'failed' ? 'Your browser keeps nothing for this site.' : ''}
      </p>
    </>
  )
}
