/** Copies what stands beside a button (`data-copy`): fixed words of ours. What holds words of a case is copied by the app, which looks for secrets first. */
export function copyButtons() {
  addEventListener('click', async ({ target }) => {
    const box = target instanceof Element && target.closest('[data-copy]') ? target.closest('[data-copy-box]') : null
    if (box === null) return
    const done = await navigator.clipboard.writeText(box.querySelector('code')?.textContent ?? '').then(
      () => true,
      () => false,
    )
    const status = box.querySelector('[role=status]')
    if (status) status.textContent = done ? 'Copied' : 'Select the text and copy it by hand'
  })
}
