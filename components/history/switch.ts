import { useSyncExternalStore } from 'react'
import { remember, remembered } from '@/lib/device-storage'

/** `paused`: new cases are not kept; the old ones stay in the list. */
export type Keeping = 'on' | 'paused' | 'off'

const listeners = new Set<() => void>()

/** Whether cases are kept, also where that was changed in another tab. */
export const useKeeping = (): Keeping => useSyncExternalStore(listen, keeping, () => 'off')

export function keeping(): Keeping {
  const word = remembered('history')
  return word === 'on' || word === 'paused' ? word : 'off'
}

/** False where the browser keeps nothing for this site. */
export function setKeeping(to: Keeping): boolean {
  remember('history', to === 'off' ? undefined : to)
  for (const changed of listeners) changed()
  return keeping() === to
}

function listen(changed: () => void) {
  listeners.add(changed)
  addEventListener('storage', changed)
  addEventListener('pageshow', changed)
  return () => {
    listeners.delete(changed)
    removeEventListener('storage', changed)
    removeEventListener('pageshow', changed)
  }
}
