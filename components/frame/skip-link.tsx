'use client'

/** Moves the focus past the header, and leaves the address alone: it holds the case. */
export const SkipLink = () => (
  // biome-ignore lint/a11y/useValidAnchor: until the scripts are there, it is the anchor that it looks like
  <a
    href="#main"
    onClick={(event) => {
      event.preventDefault()
      document.getElementById('main')?.focus()
    }}
    className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:bg-raised focus:p-2"
  >
    Skip to the content
  </a>
)
