import type { Way } from './attempt'
import { commonWays, here } from './common-ways'

/** Adds an element that is not seen, sets it up, and takes it away when it had time to ask for something. */
function put<Name extends keyof HTMLElementTagNameMap>(name: Name, set: (element: HTMLElementTagNameMap[Name]) => void, parent: Element = document.body) {
  const element = document.createElement(name)
  element.hidden = true
  setTimeout(() => element.remove(), 3000)
  set(element)
  parent.append(element)
  return element
}
const link = (rel: string, to: string, more: object = {}) => put('link', (element) => Object.assign(element, { rel, ...more, href: to }), document.head)

/** Every way that a page can try without leaving itself. The policy is expected to refuse all of them. */
export const pageWays: readonly Way[] = [
  ...commonWays,
  { id: 'beacon', name: 'Beacon (navigator.sendBeacon)', go: (to) => void navigator.sendBeacon(to, 'x') },
  { id: 'webrtc', name: 'WebRTC, by a STUN server', needs: 'RTCPeerConnection', go: (to) => peer(to) },
  { id: 'image', name: 'Image', go: (to) => void Object.assign(new Image(), { src: to }) },
  { id: 'own-image', name: 'Image, from the host of this site itself', go: (to) => void Object.assign(new Image(), { src: here(to) }) },
  { id: 'css-image', name: 'Image of a style sheet', go: (to) => void put('div', (box) => shown(box).style.setProperty('background-image', `url(${to})`)) },
  { id: 'stylesheet', name: 'Style sheet', go: (to) => void link('stylesheet', to) },
  { id: 'css-import', name: 'Style sheet, by @import', go: (to) => void put('style', (style) => style.append(`@import "${to}";`), document.head) },
  { id: 'script', name: 'Script', go: (to) => void put('script', (script) => Object.assign(script, { src: to })) },
  { id: 'modulepreload', name: 'Script, loaded ahead', go: (to) => void link('modulepreload', to) },
  { id: 'preload', name: 'Preload', go: (to) => void link('preload', to, { as: 'image' }) },
  { id: 'prefetch', name: 'Prefetch', go: (to) => void link('prefetch', to) },
  { id: 'frame', name: 'Frame', go: (to) => void put('iframe', (frame) => Object.assign(shown(frame), { src: to })) },
  { id: 'object', name: 'Object', go: (to) => void put('object', (object) => shown(object).setAttribute('data', to)) },
  { id: 'embed', name: 'Embedded content', go: (to) => void put('embed', (embed) => shown(embed).setAttribute('src', to)) },
  { id: 'audio', name: 'Audio', go: (to) => void put('audio', (audio) => Object.assign(audio, { src: to })) },
  { id: 'video', name: 'Video', go: (to) => void put('video', (video) => Object.assign(video, { src: to })) },
  { id: 'track', name: 'Subtitles of a video', go: (to) => void put('video', (video) => subtitles(video, to)) },
  { id: 'worker', name: 'Worker', go: (to) => void new Worker(to) },
  { id: 'text-worker', name: 'Worker made of text', go: () => void new Worker(URL.createObjectURL(new Blob(['text-worker']))) },
  { id: 'shared-worker', name: 'Shared worker', needs: 'SharedWorker', go: (to) => void new SharedWorker(here(to)) },
  { id: 'service-worker', name: 'Service worker', needs: 'ServiceWorkerContainer', go: (to) => navigator.serviceWorker.register(here(to)) },
  { id: 'ping', name: 'Ping of a link', go: (to) => ping(to) },
  { id: 'form', name: 'Form', go: (to) => put('form', (form) => Object.assign(form, { method: 'post', action: to, target: emptyFrame() })).submit() },
]

/** What the browser loads only where it would be seen. */
function shown<Shown extends HTMLElement>(element: Shown): Shown {
  element.hidden = false
  element.className = 'sr-only'
  return element
}

async function peer(to: string) {
  const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${new URL(to).hostname}` }] })
  connection.createDataChannel('x')
  await connection.setLocalDescription(await connection.createOffer())
}

function subtitles(video: HTMLVideoElement, to: string) {
  const track = Object.assign(document.createElement('track'), { kind: 'subtitles', default: true, src: to })
  video.append(track)
  track.track.mode = 'showing'
}

const ping = (to: string) => put('a', (a) => Object.assign(a, { href: 'about:blank', ping: to, target: emptyFrame() })).click()

/** A frame that a link or form may lead: the page itself stays, also where nothing is refused. @returns its name */
const emptyFrame = () => put('iframe', (frame) => Object.assign(frame, { name: 'nowhere' })).name
