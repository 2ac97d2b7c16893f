/** Saves a text as a file, without a request: the browser takes it from memory. */
export function save(text: string, name: string, type: string) {
  const href = URL.createObjectURL(new Blob([text], { type }))
  const anchor = document.createElement('a')
  anchor.href = href
  anchor.download = name
  document.body.append(anchor)
  anchor.click()
  anchor.remove()
  // The browser may still read it.
  setTimeout(() => URL.revokeObjectURL(href), 60_000)
}
