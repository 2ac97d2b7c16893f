import { useSyncExternalStore } from 'react'
import { remember, remembered } from '@/lib/device-storage'
import { type Role, roles } from '@/machines/types'

const listeners = new Set<() => void>()
/** The choice in memory, for a browser that refuses to store it. */
let chosen: Role | undefined

const asRole = (word: string | undefined) => roles.find((role) => role === word)

/** Who the reader is, once they said so: one word that this browser keeps. */
export const useRole = (): Role | undefined =>
  useSyncExternalStore(
    (changed) => {
      listeners.add(changed)
      return () => listeners.delete(changed)
    },
    () => asRole(remembered('role')) ?? chosen,
    () => undefined,
  )

export function chooseRole(role: Role) {
  chosen = role
  remember('role', role)
  for (const changed of listeners) changed()
}

/** The role that questions are asked for: the reader's own choice, else the role in the link; undefined where nobody said, and everything is asked. */
export const askedRole = (reader: Role | undefined, view: string | undefined): Role | undefined => reader ?? asRole(view)

/** The role that a result is written for: the reader's own choice, else the role in the link, else the usual one; where that has no steps, the first of `has`, which have some. */
export const readerRole = (reader: Role | undefined, view: string | undefined, usual: Role, has: readonly Role[]): Role | undefined =>
  reader ?? asRole(view) ?? (has.includes(usual) ? usual : has[0])
