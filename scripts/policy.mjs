// The one source of what a browser may do with Latchkey: the pages, the built-in server and the files for other hosts are all written from here.

const scripts = /** @param {string[]} hashes */ (hashes) => ["script-src 'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')

const beside = [
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
]

const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types default']

// Browsers ignore frame-ancestors in a page's own <meta>, and say so in the console.
const framing = "frame-ancestors 'none'"

/**
 * The Content-Security-Policy of a page that holds these inline scripts, as its `<meta>` says it.
 * @param {string[]} hashes `sha256-…` of each inline script
 */
export const pagePolicy = (hashes) => ["default-src 'none'", scripts(hashes), ...beside, ...trustedTypes].join('; ')

/** The same policy as a response header. @param {string} policy what `pagePolicy` gave */
export const headerPolicy = (policy) => `${policy}; ${framing}`

/**
 * The header of every response that is no page: a worker obeys the policy of its own script, not that of the page.
 * It has no Trusted Types: a worker has no DOM to inject into, and a bundled one loads its parts by `importScripts` with plain addresses, which `script-src` holds.
 */
export const scriptPolicy = headerPolicy(["default-src 'none'", scripts([]), ...beside].join('; '))

/**
 * The policy as a header for hosts that set one header for all paths. It leaves scripts to each page's `<meta>`, which knows their hashes:
 * a browser obeys both policies, so one that knows fewer hashes would stop the page's own scripts.
 */
export const hostPolicy = [...beside, framing].join('; ')

/** The headers of every response beside the policy. */
export const headers = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': ['camera', 'display-capture', 'geolocation', 'hid', 'microphone', 'midi', 'payment', 'serial', 'usb']
    .map((feature) => `${feature}=()`)
    .join(', '),
}

/**
 * The page's first script. It creates the one Trusted Types policy there may be: script addresses of the page's own origin pass;
 * HTML and script text have no function here, so the browser refuses them.
 */
export const trustedTypesScript =
  'window.trustedTypes&&trustedTypes.createPolicy("default",{createScriptURL:function(u){' +
  'if(new URL(u,location.href).origin===location.origin)return u;throw new TypeError("Not a script of this site: "+u)}});'
