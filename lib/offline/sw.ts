import { PrecacheController } from 'workbox-precaching/PrecacheController'
import { cacheNames, deleteCopy } from './copy'
import { othersOpen, say } from './messages'
import { type Asked, type Extendable, scope } from './worker-scope'

/** What the build writes here: files with their digests (`scripts/offline.mjs`). */
type Entry = { url: string; revision: string | null; integrity: string }
declare const offlineFiles: { shell: Entry[]; rest: Entry[] }

/**
 * The service worker: it keeps the files of this site, and answers from them. It asks for nothing but those, and the page that the reader opens.
 * A new version waits until no tab is open, or the reader says so.
 */
const shell = new PrecacheController({ cacheName: cacheNames.shell })
const rest = new PrecacheController({ cacheName: cacheNames.rest })
shell.precache(offlineFiles.shell)
rest.addToCacheList(offlineFiles.rest)

scope.addEventListener('activate', (event) => {
  void rest.activate(event as unknown as Parameters<typeof rest.activate>[0])
  event.waitUntil(scope.clients.claim())
})
scope.addEventListener('message', (event) => {
  if (event.data === say.keepRest && scope.registration.waiting === null) {
    isEnded = false
    keeping = keepRest(event)
    event.waitUntil(keeping)
  }
  if (event.data === say.remove) event.waitUntil(remove(event))
  if (event.data === say.update) event.waitUntil(update(event))
})
scope.addEventListener('fetch', (event) => {
  const { method, mode, url: asked } = event.request
  const { origin, pathname } = new URL(asked)
  if (method !== 'GET' || origin !== location.origin) return
  const url = origin + pathname
  if (mode === 'navigate' || isListed(url)) event.respondWith(answer(event, url))
})

// A browser puts a new version in its place only once it has nothing left to do; and what it still lacks is gone from the host.
scope.registration.addEventListener('updatefound', () => {
  isEnded = true
})
let isEnded = false
let keeping: Promise<void> | undefined

const isListed = (url: string) => [shell, rest].some((part) => part.getCacheKeyForURL(url) !== undefined)

async function answer({ request }: Asked, url: string): Promise<Response> {
  const kept = (await shell.matchPrecache(url)) ?? (await rest.matchPrecache(url))
  if (kept) return kept
  try {
    // biome-ignore lint/style/noRestrictedGlobals: the page itself that the reader opens, from this site
    return await fetch(request)
  } catch (error) {
    if (request.mode !== 'navigate') throw error
    if (isListed(`${url}/`)) return Response.redirect(`${url}/${new URL(request.url).search}`)
    return (await shell.matchPrecache('/offline/')) ?? Response.error()
  }
}

/** Four at a time. The first file that is not what the list says ends it: the host has another version by now, or the network is gone. */
async function keepRest(event: Extendable) {
  const left = rest.getURLsToCacheKeys().entries()
  const keep = async () => {
    for (const [url, cacheKey] of left) {
      if (isEnded) return
      const integrity = rest.getIntegrityForCacheKey(cacheKey)
      await rest.strategy.handle({ event: event as never, request: new Request(url), params: { cacheKey, integrity } })
    }
  }
  await Promise.all([keep(), keep(), keep(), keep()]).catch(() => undefined)
}

/** From here on nothing is kept, also of what is on its way. */
async function remove({ ports }: MessageEvent) {
  isEnded = true
  await keeping
  await deleteCopy()
  ports[0]?.postMessage(say.remove)
}

/** Another tab may hold a case, and would lose the files that belong to it. */
async function update({ ports }: MessageEvent) {
  const tabs = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (tabs.length > 1) ports[0]?.postMessage(othersOpen)
  else await scope.skipWaiting()
}
