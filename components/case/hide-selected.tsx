import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/button'
import { fewest } from './hidden-words'

/** Offers to hide the words of a quote that the reader selects. */
export function HideSelected({ onHide }: { onHide: (words: string) => void }) {
  const [words, setWords] = useState('')
  useEffect(() => {
    const changed = () => setWords(selectedInQuote())
    document.addEventListener('selectionchange', changed)
    return () => document.removeEventListener('selectionchange', changed)
  }, [])
  if (words.length < fewest) return null
  const hide = () => {
    onHide(words)
    getSelection()?.removeAllRanges()
  }
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-3 z-20 flex justify-center px-4 print:hidden">
      {/* On the press: a touch takes the selection away before the click. */}
      <Button className="pointer-events-auto max-w-full shadow-card" onPointerDown={hide} onClick={hide}>
        <span className="truncate">Hide “{words}” everywhere</span>
      </Button>
    </div>
  )
}

function selectedInQuote(): string {
  const selection = getSelection()
  const quoteOf = (node: Node | null | undefined) => (node instanceof Element ? node : node?.parentElement)?.closest('q')
  if (!selection || selection.isCollapsed) return ''
  const quote = quoteOf(selection.anchorNode)
  return quote && quote === quoteOf(selection.focusNode) ? selection.toString().trim() : ''
}
