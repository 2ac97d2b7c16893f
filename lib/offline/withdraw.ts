import { deleteCopy } from './copy'
import { scope } from './worker-scope'

/** The service worker that ends the service worker: a host that sends it as `sw.js` takes a release back. No page is loaded anew, so no case is lost. */
scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()))
scope.addEventListener('activate', (event) => event.waitUntil(withdraw()))

async function withdraw() {
  await deleteCopy()
  await scope.registration.unregister()
}
