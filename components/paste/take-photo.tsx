import { type ChangeEvent, useRef } from 'react'
import { Button } from '@/components/ui/button'

/** On what has a touch screen: the camera, by the device's own app. */
export function TakePhoto({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null)
  const taken = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [one] = target.files ?? []
    if (one) onFile(one)
    target.value = ''
  }
  return (
    <span className="hidden pointer-coarse:inline">
      <Button look="small" onClick={() => input.current?.click()}>
        Take a photo
      </Button>
      <input ref={input} type="file" accept="image/*" capture="environment" hidden onChange={taken} tabIndex={-1} aria-hidden="true" />
    </span>
  )
}
