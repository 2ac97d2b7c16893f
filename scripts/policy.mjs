// The one source of what a browser may do with Latchkey: the pages, the built-in server and the files for other hosts are all written from here.

const scripts = /** @param {string[]} hashes */ (hashes) => ["script-src 'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')

const beside = [
  "style-src 'self'",
  'img-src data:',
  "font-src 'self'",
  "connect-src 'none'",
  // 'self' is for the service worker alone: the page's first script refuses all else.
  "worker-src 'self' blob:",
  // The page in which a picture is read, and no other site.
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
]

const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types default']

// Browsers ignore frame-ancestors in a page's own <meta>, and say so in the console.
// A page of ours holds the one that reads pictures in a frame, and hosts send one header for all pages.
const framing = (/** @type {readonly string[]} */ embed) => ["frame-ancestors 'self'", ...embed].join(' ')

/**
 * The Content-Security-Policy of a page that holds these inline scripts, as its `<meta>` says it.
 * @param {string[]} hashes `sha256-…` of each inline script
 */
export const pagePolicy = (hashes) => ["default-src 'none'", scripts(hashes), ...beside, ...trustedTypes].join('; ')

/** The page that is never shown: the thread that reads a picture starts in it, and has its policy. */
export const screenshotPage = '/screenshot/'

/**
 * The policy of the page in which a picture is read (docs/decisions/0063): that of every page, and WebAssembly. Nothing else runs there, and its thread may connect to nobody.
 * @param {string[]} hashes
 */
export const screenshotPolicy = (hashes) => pagePolicy(hashes).replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")

/**
 * The same policy as a response header.
 * @param {string} policy what `pagePolicy` gave
 * @param {readonly string[]} [embed] origins that may show the page in a frame, from `org.json`
 */
export const headerPolicy = (policy, embed = []) => `${policy}; ${framing(embed)}`

/** The header of every response that is no page: whatever opens or runs it without one of our pages is held, too. */
export const scriptPolicy = headerPolicy(["default-src 'none'", scripts([]), ...beside].join('; '))

/**
 * The policy as a header for hosts that set one header for all paths. It leaves scripts to each page's `<meta>`, which knows their hashes:
 * a browser obeys both policies, so one that knows fewer hashes would stop the page's own scripts.
 * @param {readonly string[]} [embed] origins that may show a page in a frame
 */
export const hostPolicy = (embed = []) => [...beside, framing(embed)].join('; ')

/** Where the service worker is. Its name stays the same: browsers ask for it there to learn of a new version. */
export const workerPath = '/sw.js'

/** The header of the service worker, which obeys the policy of its own response: it alone may connect, and to this site alone. */
export const workerPolicy = headerPolicy("default-src 'none'; connect-src 'self'; base-uri 'none'; form-action 'none'")

/** The headers of every response beside the policy. */
export const headers = {
  // A page learns that one of ours led to it; nobody else learns anything.
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': ['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
  'X-DNS-Prefetch-Control': 'off',
}

/** How long a browser keeps an answer: what has a name of its own for each content for ever, all else is asked for again. The service worker is never kept. */
export const caching = { scripts: 'public, max-age=31536000, immutable', others: 'no-cache', worker: 'no-store' }

/** No host sends it unless told to: a browser that has seen it refuses plain http at the whole host name for a year. */
export const hsts = 'max-age=31536000'

// An address has the origin of whoever made it, also if it is a blob's: the protocol counts, too.
const ownScript =
  'function own(u,base){var to=new URL(u,base);' +
  'if(to.origin!==location.origin||to.protocol==="blob:")throw new TypeError("Not a script of this site: "+u);return to.href}'

/** A worker's first lines: it may load scripts of this site alone. Its own address is a blob's, which no path can be resolved against. */
const workerStart =
  `${ownScript};function ours(u){return own(u,location.origin)}var load=self.importScripts;` +
  'self.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL:ours});' +
  'self.importScripts=function(){load.apply(self,Array.prototype.map.call(arguments,ours))};' +
  // Ours start none, and one would obey the policy of its own response.
  'self.Worker=function Worker(u){throw new TypeError("Not a script of this site: "+u)};'

/**
 * The page's first script.
 *
 * It creates the one Trusted Types policy there may be: script addresses of the page's own origin pass; HTML and script text have no function here, so the browser
 * refuses them. It has every worker start from a blob that loads the worker's script: a worker obeys the policy of its own response, which a host may send without
 * one, but a blob's has the policy of the page (docs/decisions/0059). It registers no service worker but ours, and takes away shared workers, which would obey the
 * policy of their own response, and WebRTC, which no policy covers.
 */
export const firstScript =
  `(function(){${ownScript};var Plain=window.Worker,blobs={},start=${JSON.stringify(workerStart)};` +
  'function ours(u){var blob=String(u).split("#")[0];for(var s in blobs)if(blobs[s]===blob)return u;own(u,location.href);return u}' +
  'window.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL:ours});' +
  'if(Plain)window.Worker=class Worker extends Plain{constructor(u,options){var to=own(u,location.href).split("#"),s=to[0];' +
  'blobs[s]=blobs[s]||URL.createObjectURL(new Blob([start+"importScripts("+JSON.stringify(s)+")"],{type:"text/javascript"}));' +
  'super(blobs[s]+(to[1]?"#"+to[1]:""),Object.assign({},options,{type:"classic"}))}};' +
  'var Container=window.ServiceWorkerContainer;if(Container){var register=Container.prototype.register;' +
  `Container.prototype.register=function(u,options){return new URL(u,location.href).href===location.origin+"${workerPath}"?register.call(this,u,options)` +
  ':Promise.reject(new TypeError("Not a script of this site: "+u))}}' +
  'delete window.SharedWorker;delete window.RTCPeerConnection;delete window.webkitRTCPeerConnection})();'
