import { rescued, seemsLost } from '@/lib/link/rescue'

/**
 * Mail filters turn the `#` of a link into `%23`, so that it opens a page that does not exist: this sends it on. A link to a page that opens no cases goes to the first
 * page. Where the part behind `#` seems to be lost, the note about it is shown.
 */
export function linkNotes() {
  const opensCases = document.querySelector('#main[data-island]') !== null
  const to = rescued(location) ?? (/^#v\d/i.test(location.hash) && !opensCases ? `/${location.hash}` : undefined)
  if (to !== undefined) sendOn(to)
  const note = document.querySelector<HTMLElement>('[data-lost]')
  const show = () => {
    if (note) note.hidden = !seemsLost(location)
  }
  show()
  addEventListener('hashchange', show)
}

/** Without a referrer: where it leads must not take the link for one that a page of ours gave (`start`). */
function sendOn(to: string) {
  document.head.append(Object.assign(document.createElement('meta'), { name: 'referrer', content: 'no-referrer' }))
  location.replace(to)
}
