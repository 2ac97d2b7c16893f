import { remember, remembered } from '../device-storage'
import { othersOpen, say } from '../offline/messages'

/**
 * Has the browser keep the site for the time without a network, says when a new version is ready, and takes the copy away when asked. Where there is no service worker
 * (a private window, plain http, a file) nothing happens.
 */
export function offline() {
  removeButtons()
  if (self !== top || !isSecureContext || !location.protocol.startsWith('http') || !('serviceWorker' in navigator)) return
  addEventListener('load', () => whenIdle(() => void start().catch(() => undefined)))
}

async function start() {
  if (remembered('offline') === 'off') return
  const registration = await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' })
  watch(registration)
  const { active } = await navigator.serviceWorker.ready
  const connection: { saveData?: boolean } | undefined = Reflect.get(navigator, 'connection')
  if (connection?.saveData !== true) whenIdle(() => active?.postMessage(say.keepRest))
}

// Safari has no idle callback.
const whenIdle = (act: () => void) => ('requestIdleCallback' in window ? requestIdleCallback(act) : setTimeout(act, 1000))

/** A new version waits. It is offered where nothing is lost by it, and only told of where the page holds a case or anything that was typed. */
function watch(registration: ServiceWorkerRegistration) {
  const bar = document.querySelector<HTMLElement>('[data-new-version]')
  if (bar === null) return
  let [isUsed, isRefused] = [false, false]
  const isFree = () => !(isUsed || isRefused || /^#v\d/i.test(location.hash))
  const show = () => {
    if (registration.waiting === null || navigator.serviceWorker.controller === null) return
    bar.hidden = false
    for (const part of bar.querySelectorAll<HTMLElement>('[data-when]')) part.hidden = (part.dataset.when === 'free') !== isFree()
  }
  show()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', show))
  addEventListener('hashchange', show)
  for (const name of ['input', 'paste', 'drop'] as const)
    addEventListener(
      name,
      () => {
        isUsed = true
        show()
      },
      true,
    )
  bar.querySelector('[data-update]')?.addEventListener('click', () => {
    if (!isFree()) return
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = ({ data }) => {
      isRefused = data === othersOpen
      show()
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload())
    registration.waiting?.postMessage(say.update, [port2])
  })
}

/** Each button (`data-offline-copy`) takes the copy away, or has it made again. */
function removeButtons() {
  addEventListener('click', async ({ target }) => {
    const box = target instanceof Element && target.closest('[data-offline-copy] button') ? target.closest<HTMLElement>('[data-offline-copy]') : null
    if (box === null) return
    const isOff = remembered('offline') === 'off'
    remember('offline', isOff ? undefined : 'off')
    if (isOff) await start().catch(() => undefined)
    else await removeCopy().catch(() => undefined)
    const status = box.querySelector('[role=status]')
    if (status) status.textContent = isOff ? 'A copy is kept again.' : 'The copy is removed, and none is made on this device.'
    const button = box.querySelector('button')
    if (button) button.textContent = isOff ? 'Remove the offline copy' : 'Keep an offline copy'
  })
  const button = document.querySelector('[data-offline-copy] button')
  if (button && remembered('offline') === 'off') button.textContent = 'Keep an offline copy'
}

async function removeCopy() {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    const { active } = registration
    await registration.unregister()
    if (active === null) continue
    const { port1, port2 } = new MessageChannel()
    const removed = new Promise((resolve) => {
      port1.onmessage = resolve
    })
    active.postMessage(say.remove, [port2])
    await removed
  }
}
