/** Moves the focus past the header, and leaves the address alone: it holds the case. */
export function skipLink() {
  document.querySelector('[data-skip]')?.addEventListener('click', (event) => {
    event.preventDefault()
    document.getElementById('main')?.focus()
  })
}
