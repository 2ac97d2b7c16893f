import { useEffect, useRef, useState } from 'react'

/** A file may be dropped anywhere on the page; a missed drop never navigates away. */
export function useDrop(onFile: (file: File) => void): boolean {
  const [dropping, setDropping] = useState(false)
  const latest = useRef(onFile)
  useEffect(() => {
    latest.current = onFile
  })
  useEffect(() => {
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const over = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setDropping(true)
    }
    const left = (event: DragEvent) => {
      if (event.relatedTarget === null) setDropping(false)
    }
    const drop = (event: DragEvent) => {
      if (!hasFile(event)) return
      event.preventDefault()
      setDropping(false)
      const [file] = event.dataTransfer?.files ?? []
      if (file) latest.current(file)
    }
    const listeners = { dragover: over, dragleave: left, drop } as const
    for (const [name, listener] of Object.entries(listeners)) addEventListener(name, listener as EventListener)
    return () => {
      for (const [name, listener] of Object.entries(listeners)) removeEventListener(name, listener as EventListener)
    }
  }, [])
  return dropping
}
