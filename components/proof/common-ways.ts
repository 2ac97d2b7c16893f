import type { Way } from './attempt'

/** An address of this very site, which tells one way from another. */
export const here = (to: string) => `${location.origin}/robots.txt?${new URL(to).hostname.split('.')[0]}`

/** Refused everywhere but in the thread that reads pictures, which needs it. */
export const webAssembly = 'webassembly'
/** A module of WebAssembly with nothing in it. */
export const emptyModule = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)

/** What a page and a worker can try alike. */
export const commonWays: readonly Way[] = [
  { id: 'fetch', name: 'fetch', go: (to) => fetch(to, { method: 'POST', body: 'x', mode: 'no-cors' }) },
  { id: 'own-host', name: 'fetch, to the host of this site itself', go: (to) => fetch(here(to)) },
  { id: 'xhr', name: 'XMLHttpRequest', go: (to) => request(to) },
  { id: 'websocket', name: 'WebSocket', go: (to) => void new WebSocket(to.replace('https:', 'wss:')) },
  { id: 'eventsource', name: 'EventSource', go: (to) => void new EventSource(to) },
  { id: 'webtransport', name: 'WebTransport', needs: 'WebTransport', go: (to) => new (Reflect.get(globalThis, 'WebTransport'))(to).ready },
  { id: 'font', name: 'Font', needs: 'FontFace', go: (to) => new FontFace('nowhere', `url(${to})`).load() },
  { id: 'import', name: 'Script, by import()', go: (to) => import(/* turbopackIgnore: true */ to) },
  { id: webAssembly, name: 'WebAssembly, which sends nothing by itself', needs: 'WebAssembly', go: () => void new WebAssembly.Module(emptyModule) },
]

function request(to: string) {
  const xhr = new XMLHttpRequest()
  xhr.open('POST', to)
  xhr.send('x')
}
