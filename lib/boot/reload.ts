/** Buttons that load the page again: the address, and with it the case, stays. */
export function reloadButtons() {
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-reload]')) location.reload()
  })
}
