import { whenReady } from './when-ready'

/** The address of what searches, which the build writes here. */
declare const searchScript: string

/** Opens the search of the header by its button on a narrow screen, and loads what searches once somebody comes to it. */
export function siteSearch() {
  const search = document.querySelector<HTMLElement>('[data-search]')
  const button = document.querySelector<HTMLElement>('[data-search-open]')
  const input = search?.querySelector('input')
  if (!(search && button && input)) return
  const show = (isOpen: boolean) => {
    search.toggleAttribute('data-open', isOpen)
    button.setAttribute('aria-expanded', String(isOpen))
    if (isOpen) input.focus()
  }
  button.addEventListener('click', () => show(!search.hasAttribute('data-open')))
  // What searches has emptied the field and closed its list by then.
  input.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !search.hasAttribute('data-open')) return
    show(false)
    button.focus()
  })
  let isLoading = false
  const load = () => {
    if (isLoading) return
    isLoading = true
    whenReady(() => {
      const script = Object.assign(document.createElement('script'), { src: searchScript })
      script.onerror = () => {
        isLoading = false
      }
      document.head.append(script)
    })
  }
  for (const name of ['focus', 'input']) input.addEventListener(name, load)
}
