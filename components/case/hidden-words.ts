import { useMemo, useSyncExternalStore } from 'react'
import type { Paste, Reader } from '@/components/paste/types'
import { chosenSecret, hideIn, hider } from '@/lib/evidence/secrets/hide'

/** Words that the reader hides by hand, for as long as this document lives: in texts that are pasted later, too. */
let hidden: readonly string[] = []
const listeners = new Set<() => void>()

const set = (next: readonly string[]) => {
  hidden = next
  for (const changed of listeners) changed()
}
export const hideWords = (words: string) => set([...new Set([...hidden, words])])
export const showWords = (words: string) => set(hidden.filter((one) => one !== words))

/** Fewer than this stand in too many words. */
export const fewest = 3

const listen = (changed: () => void) => {
  listeners.add(changed)
  return () => void listeners.delete(changed)
}
export const useHiddenWords = () =>
  useSyncExternalStore(
    listen,
    () => hidden,
    () => hidden,
  )

/** The pastes with those words hidden in all that is shown or leaves. What is set keeps the whole texts. */
export function useHiding({ pastes, setPastes, load }: Omit<Reader, 'link'>): Omit<Reader, 'link'> {
  const words = useHiddenWords()
  return useMemo(() => {
    if (words.length === 0) return { pastes, setPastes, load }
    const whole = new Map(pastes.map((paste) => [hideInPaste(paste, words), paste]))
    return { pastes: [...whole.keys()], setPastes: (next) => setPastes(next.map((paste) => whole.get(paste) ?? paste)), load }
  }, [pastes, setPastes, load, words])
}

const hideInPaste = (paste: Paste, words: readonly string[]): Paste => ({
  ...paste,
  name: hider(words)(paste.name),
  readings: paste.readings.map((reading) => hideIn(reading, words)),
  secrets: [...paste.secrets, ...words.map(chosenSecret)],
})
