'use client'

import { useEffect } from 'react'
import { rescued } from '@/lib/link/rescue'

/** Mail filters turn the `#` of a link into `%23`, so that it arrives elsewhere: sent on to where it belongs. Nor does every page open links: the first one does. */
export function RescueLink() {
  useEffect(() => {
    const to = rescued(location) ?? (/^#v\d/i.test(location.hash) && document.querySelector('#main[data-island]') === null ? `/${location.hash}` : undefined)
    if (to !== undefined) location.replace(to)
  }, [])
  return null
}
