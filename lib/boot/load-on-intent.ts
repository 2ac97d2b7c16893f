import { whenReady } from './when-ready'

/**
 * Runs the app once the reader shows intent: comes near it with a pointer, a finger or a key, or brings a link. Until then the page is finished HTML, and takes what is
 * typed. A press, a key or a file that came before the app answers is done once more when it does.
 */
export function loadOnIntent() {
  const island = document.querySelector<HTMLElement>('[data-island]')
  const scripts = document.querySelector<HTMLMetaElement>('meta[name=app-scripts]')?.content.split(' ') ?? []
  if (island === null || scripts.length === 0) return
  let isLoading = false
  const load = () => {
    if (isLoading) return
    isLoading = true
    for (const name of intents) removeEventListener(name, load, true)
    for (const src of scripts) {
      const script = document.createElement('script')
      // React looks for it so, and would run it a second time.
      script.async = true
      script.setAttribute('async', '')
      script.src = src
      script.onerror = () => notLoaded(island)
      document.head.append(script)
    }
  }
  if (location.hash.length > 1 || 'eager' in island.dataset) return load()
  for (const name of intents) addEventListener(name, load, { capture: true, passive: true })
  addEventListener('hashchange', load)
  addEventListener('load', () => isLoading || prefetch(scripts))
  replayWhenReady(island)
}

/** Fetches what will be run, once the page itself is there. Not where it is run at once: a script would wait for the same bytes, which come with the lowest priority. */
function prefetch(scripts: readonly string[]) {
  for (const href of scripts) document.head.append(Object.assign(document.createElement('link'), { rel: 'prefetch', href }))
}

/** A new version of the site took the place of the one that this page belongs to, or the connection is gone. */
function notLoaded(island: HTMLElement) {
  island.dataset.failed = ''
  const note = document.querySelector<HTMLElement>('[data-app-failed]')
  if (note) note.hidden = false
}

const intents = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'paste', 'dragenter', 'drop', 'input'] as const

/** Keeps the last press, Enter or file that came too early. Text and radios keep themselves. */
function replayWhenReady(island: HTMLElement) {
  let again: (() => void) | undefined
  const isReady = () => 'ready' in island.dataset
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest('button') : null
    if (!isReady() && button && island.contains(button)) again = () => button.isConnected && button.click()
  }
  const onKey = (event: KeyboardEvent) => {
    const { target } = event
    if (isReady() || event.key !== 'Enter' || event.shiftKey || event.isComposing || !(target instanceof HTMLTextAreaElement)) return
    if (!(event.ctrlKey || event.metaKey || (target.value.trim() !== '' && !target.value.includes('\n')))) return
    event.preventDefault()
    const { key, ctrlKey, metaKey } = event
    again = () => target.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, metaKey, bubbles: true, cancelable: true }))
  }
  const onDrop = ({ dataTransfer, target }: DragEvent) => {
    const [file] = dataTransfer?.files ?? []
    if (isReady() || file === undefined) return
    again = () => {
      const files = new DataTransfer()
      files.items.add(file)
      target?.dispatchEvent(new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true }))
    }
  }
  const onPaste = ({ target, clipboardData }: ClipboardEvent) => {
    const text = clipboardData?.getData('text') ?? ''
    const [picture] = clipboardData?.files ?? []
    if (!isReady() && text === '' && picture && target) {
      again = () => pasteInto(target, (data) => data.items.add(picture))
      return
    }
    if (isReady() || !(target instanceof HTMLTextAreaElement) || target.value !== '' || text === '') return
    again = () => {
      // The text is in the box: as if it were chosen and pasted over itself.
      if (target.value !== text) return
      target.select()
      pasteInto(target, (data) => data.setData('text', text))
    }
  }
  addEventListener('click', onClick, true)
  addEventListener('paste', onPaste, true)
  addEventListener('keydown', onKey, true)
  addEventListener('drop', onDrop, true)
  whenReady(() => {
    removeEventListener('click', onClick, true)
    removeEventListener('keydown', onKey, true)
    removeEventListener('paste', onPaste, true)
    removeEventListener('drop', onDrop, true)
    again?.()
  })
}

function pasteInto(target: EventTarget, fill: (data: DataTransfer) => void) {
  const data = new DataTransfer()
  fill(data)
  target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
}
