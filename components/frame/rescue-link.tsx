'use client'

import { useEffect } from 'react'
import { rescued } from '@/lib/link/rescue'

/** Mail filters turn the `#` of a link into `%23`, so the link opens a page that does not exist. This sends it on. A link to a page that opens no cases goes to the home page. */
export function RescueLink() {
  useEffect(() => {
    const to = rescued(location) ?? (/^#v\d/i.test(location.hash) && document.querySelector('#main[data-island]') === null ? `/${location.hash}` : undefined)
    if (to !== undefined) location.replace(to)
  }, [])
  return null
}
