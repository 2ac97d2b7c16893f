/** Single words that are stored only after the reader chose them. Never store anything of a paste here. */
type Choice = 'theme' | 'role' | 'history' | 'offline'

export function remembered(choice: Choice): string | undefined {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: single words that the reader chose, never anything of a paste
    return localStorage.getItem(choice) ?? undefined
  } catch {
    return undefined
  }
}

/** Storage may be switched off: the choice then lasts for this page. `undefined` forgets it. */
export function remember(choice: Choice, word: string | undefined) {
  try {
    // biome-ignore lint/style/noRestrictedGlobals: as above
    const store = localStorage
    if (word === undefined) store.removeItem(choice)
    else store.setItem(choice, word)
  } catch {
    // The choice then lasts for this page only.
  }
}
