import { remember } from '../device-storage'

/** Follows the system until the reader chooses. The choice is one word that this browser keeps. */
export function themeSwitch() {
  const root = document.documentElement
  for (const button of document.querySelectorAll('[data-theme-switch]'))
    button.addEventListener('click', () => {
      root.dataset.theme = root.dataset.theme === 'dark' ? 'light' : 'dark'
      remember('theme', root.dataset.theme)
    })
}
