import { useEffect, useRef, useState } from 'react'
import type { GivenAnswer } from '@/machines/engine/types'
import { closeOverlay, openOverlay } from './use-fragment'

/**
 * The answered question that is open for another answer. It is no part of the address: a reload or a copied link leads to where the reader was. It has an entry in the
 * browser's history, so that Back closes it. `pressed`: the button that opened it, where the focus returns.
 */
export function useChanging() {
  const [changing, setChanging] = useState<GivenAnswer>()
  const pressed = useRef<HTMLElement>(null)
  useEffect(() => {
    const close = () => setChanging(undefined)
    addEventListener('popstate', close)
    addEventListener('hashchange', close)
    return () => {
      removeEventListener('popstate', close)
      removeEventListener('hashchange', close)
    }
  }, [])
  const open = (visit: GivenAnswer) => {
    pressed.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    openOverlay()
    setChanging(visit)
  }
  return { changing, open, keep: closeOverlay, pressed }
}
