import { loadFinder } from '@/components/home/find/load-finder'
import { howMany, kindOf, look } from '@/components/home/find/look'
import type { Entry } from '@/machines/knowledge/search/entry'

/**
 * What searches from the header, without a framework: the build bundles it, and `lib/boot` loads it when the field gets the focus. Results are links; the arrow keys go
 * through them, Enter in the field opens the first, Escape closes.
 */
const search = document.querySelector<HTMLElement>('[data-search]')!
const input = search.querySelector('input')!
const titles: Readonly<Record<string, string>> = JSON.parse(search.dataset.trees ?? '{}')
const most = 6
/** Long enough that a list does not change under every key. */
const pause = 120

const made = <Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, ...children: (Node | string)[]) => {
  const element = document.createElement(name)
  element.className = className
  element.append(...children)
  return element
}
const status = made('p', 'sr-only')
status.setAttribute('role', 'status')
const panel = made('div', 'absolute inset-x-4 top-full z-10 sm:inset-x-6 lg:left-auto lg:w-[34rem]')
panel.hidden = true
search.append(status, panel)

let shownFor = ''
let timer: ReturnType<typeof setTimeout> | undefined

function show(said: string, content: HTMLElement | undefined) {
  status.textContent = said
  panel.replaceChildren(...(content ? [content] : []))
  panel.hidden = content === undefined
}
const close = () => {
  clearTimeout(timer)
  shownFor = ''
  show('', undefined)
}

const linkTo = (entry: Entry) => {
  const link = made(
    'a',
    look.link,
    made('span', look.words, made('span', look.title, entry.title), ' ', made('span', look.says, entry.says)),
    made('span', look.kind, kindOf(entry, titles)),
  )
  link.href = entry.href
  return link
}
const links = () => [...panel.querySelectorAll('a')]
const start = () => Object.assign(document.createElement('a'), { href: '/', textContent: 'box on the first page' })
const note = (...words: (Node | string)[]) => made('div', `${look.list} shadow-lg`, made('p', 'px-3 py-2.5 text-sm', ...words))

/** Shows what fits the words in the field. Resolves once that is on the page. */
async function find() {
  clearTimeout(timer)
  const words = input.value.trim()
  if (words.length < 2) return close()
  if (words === shownFor) return
  shownFor = words
  const results = await loadFinder().then(
    (finder) => finder(words).slice(0, most),
    () => undefined,
  )
  // Something else was typed, or the list was closed, since.
  if (shownFor !== words) return
  if (results === undefined) {
    shownFor = ''
    const failed = 'The list of pages could not be loaded. Check your connection, then type again.'
    return show(failed, note(failed))
  }
  if (results.length === 0)
    return show('No page fits', note('No page fits these words. Try fewer, or paste the whole message into the ', start(), ': it reads errors and logs.'))
  const list = made('ul', `${look.list} shadow-lg`, ...results.map((entry) => made('li', '', linkTo(entry))))
  show(howMany(results.length), list)
}

input.addEventListener('input', () => {
  clearTimeout(timer)
  timer = setTimeout(() => void find(), pause)
})
input.addEventListener('focus', () => void find())
input.addEventListener('keydown', async (event) => {
  if (event.key !== 'Enter' || event.isComposing) return
  event.preventDefault()
  await find()
  links()[0]?.click()
})
search.addEventListener('keydown', (event) => {
  const { key } = event
  if (key === 'Escape') {
    input.value = ''
    close()
    input.focus()
  }
  const all = links()
  const at = all.indexOf(document.activeElement as HTMLAnchorElement)
  const next = key === 'ArrowDown' ? at + 1 : key === 'ArrowUp' ? at - 1 : undefined
  if (next === undefined || all.length === 0) return
  event.preventDefault()
  if (next < 0) input.focus()
  else all[Math.min(next, all.length - 1)]!.focus()
})
search.addEventListener('focusout', ({ relatedTarget }) => {
  if (!(relatedTarget instanceof Node && search.contains(relatedTarget))) close()
})
// Some browsers give a pressed link no focus: the field would lose it, and the list would close under the pointer.
panel.addEventListener('mousedown', (event) => event.preventDefault())
void find()
