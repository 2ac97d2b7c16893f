'use client'

import { useEffect } from 'react'

/** Mail filters turn the `#` of a link into `%23`, so that it arrives here: sent on to where it belongs. */
export function RescueLink() {
  useEffect(() => {
    const { pathname, search, hash } = location
    const found =
      /^(.*?)(?:%25)*%23(v\d{1,3}(?:\?|%3F).*)$/i.exec(pathname + search + hash) ?? /^(.*?)(?:%25)*%23(v\d{1,3}(?:\?|%3F|%253F).*)$/i.exec(pathname + search)
    if (!found) return
    const [, path = '/', fragment] = found
    location.replace(`${/^\/[a-z0-9-]+\/?$/.test(path) ? `${path.replace(/\/?$/, '/')}` : '/'}#${fragment}`)
  }, [])
  return null
}
