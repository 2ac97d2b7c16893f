import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** True from the first print on. It uses `flushSync`, because the browser takes its picture for the printer right after the event. */
export function usePrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false)
  useEffect(() => {
    const paper = matchMedia('print')
    const begin = () => flushSync(() => setIsPrinting(true))
    const changed = () => paper.matches && begin()
    setIsPrinting(paper.matches)
    addEventListener('beforeprint', begin)
    paper.addEventListener('change', changed)
    return () => {
      removeEventListener('beforeprint', begin)
      paper.removeEventListener('change', changed)
    }
  }, [])
  return isPrinting
}
