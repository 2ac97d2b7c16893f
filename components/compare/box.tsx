import { type DragEvent, type RefObject, useState } from 'react'
import { OpenFile } from '@/components/paste/open-file'

type Props = {
  id: string
  label: string
  hint: string
  field: RefObject<HTMLTextAreaElement | null>
  onChange: () => void
  onFile: (file: File) => void
}

/** A box for a text or a file. A file may be dropped on it. It holds its text itself: what was typed before the app ran stays. */
export function Box({ id, label, hint, field, onChange, onFile }: Props) {
  const [dropping, setDropping] = useState(false)
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setDropping(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setDropping(false)
    const [file] = event.dataTransfer.files
    if (file) onFile(file)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one of two ways, and the button is the other
    <div onDragOver={over} onDragLeave={() => setDropping(false)} onDrop={drop}>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <p id={`${id}-hint`} className="mb-2 text-sm text-muted">
        {hint}
      </p>
      <div className={`rounded-xl border-[1.5px] bg-raised shadow-card ${dropping ? 'border-accent' : 'border-edge'}`}>
        <textarea
          id={id}
          rows={8}
          translate="no"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-describedby={`${id}-hint`}
          className="block w-full resize-y rounded-t-xl bg-transparent px-4 py-3 font-mono text-sm"
          ref={field}
          onChange={onChange}
        />
        <div className="flex items-center gap-3 rounded-b-xl border-t border-line bg-sunken p-2.5">
          <OpenFile onFile={onFile} />
          <span className="text-sm text-muted">{dropping ? 'Drop it here' : ''}</span>
        </div>
      </div>
    </div>
  )
}
