import { type ChangeEvent, type RefObject, useRef } from 'react'
import { Button } from '@/components/ui/button'

/** `opener`: the button itself, for whoever gives it the focus; `camera`: the picture is taken now, by the device's own app. */
type Props = { onFile: (file: File) => void; opener?: RefObject<HTMLButtonElement | null>; camera?: boolean }

/** The button that lets the reader choose a file. */
export function OpenFile({ onFile, opener, camera = false }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [one] = target.files ?? []
    if (one) onFile(one)
    target.value = ''
  }
  return (
    <>
      <Button ref={opener} look="small" onClick={() => input.current?.click()}>
        {camera ? 'Take a photo' : 'Open file'}
      </Button>
      <input
        ref={input}
        type="file"
        {...(camera ? { accept: 'image/*', capture: 'environment' } : {})}
        hidden
        onChange={chosen}
        tabIndex={-1}
        aria-hidden="true"
      />
    </>
  )
}
