/** Follows the system until the reader chooses. The choice is one word that this browser keeps. */
export function themeSwitch() {
  const root = document.documentElement
  for (const button of document.querySelectorAll('[data-theme-switch]'))
    button.addEventListener('click', () => {
      root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
      try {
        // biome-ignore lint/style/noRestrictedGlobals: one word that the reader chose
        localStorage.setItem('theme', root.dataset.theme)
      } catch {
        // The choice then lasts for this page only.
      }
    })
}
