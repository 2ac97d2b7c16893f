import { type ChangeEvent, type RefObject, useRef } from 'react'
import { Button } from '@/components/ui/button'

/** The button that lets the reader choose a file. `opener`: the button itself, for whoever gives it the focus. */
export function OpenFile({ onFile, opener }: { onFile: (file: File) => void; opener: RefObject<HTMLButtonElement | null> }) {
  const file = useRef<HTMLInputElement>(null)
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [one] = target.files ?? []
    if (one) onFile(one)
    target.value = ''
  }
  return (
    <>
      <Button ref={opener} look="small" onClick={() => file.current?.click()}>
        Open file
      </Button>
      <input ref={file} type="file" hidden onChange={chosen} tabIndex={-1} aria-hidden="true" />
    </>
  )
}
