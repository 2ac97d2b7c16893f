import { headers, hostPolicy, scriptPolicy } from './policy.mjs'

const csp = 'Content-Security-Policy'
const forever = 'public, max-age=31536000, immutable'

/** @type {[string, string][]} */
const everywhere = [[csp, hostPolicy], ...Object.entries(headers)]

/** What scripts get besides. @type {[string, string][]} */
const scripts = [
  [csp, scriptPolicy],
  ['Cache-Control', forever],
]

/** What the build writes for hosts that read it, by name. */
export const hostFiles = () => ({ _headers: netlify(), 'nginx.conf': nginx() })

/** Whether a file of the site is for hosts, not for readers: the built-in server does not send it. @param {string} path `/nginx.conf` */
export const isForHosts = (path) => /^\/(?:_headers|nginx\.conf|build\.json)$|\.(?:br|gz)$/i.test(path)

/** The `_headers` file that Netlify and Cloudflare Pages read. Rules that match the same path add up there. */
const netlify = () => `${rule('/*', everywhere)}${rule('/_next/static/*', scripts)}`

/** The lines for an nginx `server` block. A `location` with headers of its own inherits none, so they are repeated. */
const nginx = () => `# Include this file in the server block whose root is this folder.
charset utf-8;
error_page 404 /404.html;
${everywhere.map(line).join('\n')}
location /_next/static/ {
${[...everywhere.filter(([name]) => name !== csp), ...scripts].map((header) => `  ${line(header)}`).join('\n')}
}
`

/** @param {string} path @param {[string, string][]} list */
const rule = (path, list) => `${path}\n${list.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`

/** @param {[string, string]} header */
const line = ([name, value]) => `add_header ${name} "${value}" always;`
