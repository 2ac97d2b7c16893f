'use client'

import { useEffect, useState } from 'react'
import { remember } from './device-storage'

/** Follows the system until the reader chooses. The choice is one word that this browser keeps. */
export function ThemeSwitch() {
  const [dark, setDark] = useState<boolean>()
  useEffect(() => setDark(document.documentElement.dataset.theme === 'dark'), [])
  const change = () => {
    const theme = dark ? 'light' : 'dark'
    document.documentElement.dataset.theme = theme
    setDark(!dark)
    remember('theme', theme)
  }
  return (
    <button
      type="button"
      onClick={change}
      className="flex size-11 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-ink"
      aria-label={dark ? 'Use the light theme' : 'Use the dark theme'}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
        <circle cx="12" cy="12" r="8" />
        <path d="M12 4a8 8 0 0 1 0 16z" fill="currentColor" />
      </svg>
    </button>
  )
}
