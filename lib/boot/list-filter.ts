/**
 * A box that leaves of the rows of a list (`data-row` in the element that `data-list-filter` names) those with all the words that are typed, and opens the folds that hold
 * them.
 */
export function listFilters() {
  for (const input of document.querySelectorAll<HTMLInputElement>('[data-list-filter]')) {
    const list = document.getElementById(input.dataset.listFilter ?? '')
    const status = input.parentElement?.querySelector('[role=status]')
    const filter = () => {
      const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
      const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
      for (const row of rows) row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word))
      const shown = rows.filter(({ hidden }) => !hidden)
      for (const fold of list?.querySelectorAll('details') ?? []) {
        fold.hidden = !shown.some((row) => fold.contains(row))
        fold.open = words.length > 0
      }
      if (status) status.textContent = words.length === 0 ? '' : shown.length === 0 ? 'None has these words.' : `${shown.length} with these words`
    }
    input.addEventListener('input', filter)
    // A browser may fill in what was typed before a reload.
    if (input.value !== '') filter()
  }
}
