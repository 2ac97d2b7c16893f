/**
 * Acts once the app answers (`data-ready`), or at once where there is none. Before that nothing may be added to the page: React would not find what it is to take over.
 * Where the app cannot be loaded (`data-failed`), the page stays as it is.
 */
export function whenReady(act: () => void) {
  const island = document.querySelector<HTMLElement>('[data-island]')
  const isSettled = () => island === null || 'ready' in island.dataset || 'failed' in island.dataset
  if (island === null || isSettled()) return act()
  const watcher = new MutationObserver(() => {
    if (!isSettled()) return
    watcher.disconnect()
    act()
  })
  watcher.observe(island, { attributeFilter: ['data-ready', 'data-failed'] })
}
