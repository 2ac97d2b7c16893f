'use client'

import { useSyncExternalStore } from 'react'

/** Where codes are typed, with the name of this site, which only the browser knows: on paper the path alone leads nowhere. */
export function PhoneCodeAddress() {
  const host = useSyncExternalStore(
    () => () => undefined,
    () => location.host,
    () => '',
  )
  return <a href="/c/">{host}/c/</a>
}
