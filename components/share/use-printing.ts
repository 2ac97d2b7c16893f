import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/** Whether the page is being printed, or was: what only paper shows is made then, at once, because printing does not wait. */
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
