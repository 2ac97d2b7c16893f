import { policyOf } from './page.mjs'
import { headerPolicy, headers, pagePolicy, scriptPolicy, workerPath } from './policy.mjs'

/** What the headers of a host get wrong, in sentences. */

/** @typedef {import('./check-host.mjs').Answer} Answer */

const csp = 'Content-Security-Policy'

/** @param {Answer} home @param {Answer | undefined} scripts @param {string[]} [embed] who may show a page in a frame */
export function policyFaults(home, scripts, embed) {
  const page = named(home)
  const expected = directives(headerPolicy(policyOf(String(home.body)) ?? pagePolicy([]), embed))
  const faults = different(page, expected, 'pages')
  if (!page.some(([name]) => name === 'frame-ancestors'))
    faults.unshift(`Pages come without frame-ancestors in the header ${csp}: another site can show them in a frame. Send the header (docs/hosting.md).`)
  if (scripts === undefined) return faults
  const own = named(scripts)
  const missing = directives(scriptPolicy).filter(([name]) => !own.some(([other]) => other === name))
  if (missing.length > 0)
    faults.push(
      `Scripts and styles come without ${missing.map(([name]) => name).join(', ')} in the header ${csp}: one that is run without our pages is held by nothing.`,
    )
  return [...faults, ...different(own, directives(scriptPolicy), 'scripts and styles')]
}

/** The page in which a picture is read needs a word more than the others: a host that sends one script-src for all stops it. @param {Answer} answer @param {string[]} [embed] */
export const screenshotFaults = (answer, embed) =>
  different(
    named(answer).filter(([name]) => name === 'script-src'),
    directives(headerPolicy(policyOf(String(answer.body)) ?? pagePolicy([]), embed)),
    'the page that reads pictures',
  )

/** @param {[string, string][]} sent @param {[string, string][]} expected @param {string} of */
const different = (sent, expected, of) =>
  sent.flatMap(([name, value]) => {
    const [, ours] = expected.find(([other]) => other === name) ?? []
    if (ours === undefined || ours === value) return []
    return [
      `The header ${csp} of ${of} says ${name} ${value}, where ours says ${name} ${ours}. A browser obeys both, the page’s own and this: it can stop parts of the page. Take the header of this version, and have the server read it anew.`,
    ]
  })

/** Several policies in one header stand behind commas. @param {Answer} answer */
const named = ({ headers: sent }) => (sent.get(csp) ?? '').split(',').flatMap(directives)

/** @param {string} policy @returns {[string, string][]} */
const directives = (policy) =>
  policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name)
    .map(([name = '', ...values]) => [name.toLowerCase(), values.join(' ')])

/** What each header is for. @type {Record<string, string>} */
const without = {
  'Referrer-Policy': 'Without it, other sites learn from which page their links were opened.',
  'X-Content-Type-Options': 'Without it, a browser may take a file for what it is not.',
  'Cross-Origin-Opener-Policy': 'Without it, a page that opened ours keeps a hold on its window.',
  'Cross-Origin-Resource-Policy': 'Without it, other sites can load our files into their pages.',
  'Permissions-Policy': 'Without it, a page could ask for a camera, a place or a device.',
  'X-DNS-Prefetch-Control': 'Without it, a browser may look up the names of the links on a page before anybody follows them.',
}

/** The headers of every answer, and those that no answer may have. @param {Answer[]} answers */
export function headerFaults(answers) {
  const faults = Object.entries(headers).flatMap(([name, value]) => {
    const wrong = answers.find(({ headers: sent }) => sent.get(name) !== value)
    if (wrong === undefined) return []
    const sent = wrong.headers.get(name)
    return [`${name} ${sent === null ? 'is missing' : `says ${sent}`}: it must say ${value}.${without[name] ? ` ${without[name]}` : ''}`]
  })
  const has = (/** @type {string} */ name) => answers.some(({ headers: sent }) => sent.has(name))
  if (has('set-cookie')) faults.push('The host sets a cookie (Set-Cookie). Latchkey has none: it is the host’s own, and tells readers apart.')
  const reports = ['NEL', 'Report-To', 'Reporting-Endpoints', 'Content-Security-Policy-Report-Only'].filter(has)
  if (answers.some((answer) => named(answer).some(([name]) => name.startsWith('report-')))) reports.push(`report-uri in ${csp}`)
  if (reports.length > 0) faults.push(`The host asks browsers to report to it (${reports.join(', ')}): they would tell it of errors and refusals on our pages.`)
  return faults
}

/** @param {Answer} home @param {Answer | undefined} scripts */
export function cacheFaults(home, scripts) {
  const faults = []
  const kept = seconds(home)
  if (kept > 0)
    faults.push(`Pages are kept for ${kept} seconds (Cache-Control): after an update a browser would show old ones, whose parts are gone. Send no-cache.`)
  const year = 31_536_000
  if (scripts && seconds(scripts) < year)
    faults.push(
      `Cache-Control of files below /_next/static/ ${scripts.headers.has('cache-control') ? `says ${scripts.headers.get('cache-control')}` : 'is missing'}: they change their names when they change, so a browser may keep them for a year (public, max-age=${year}, immutable).`,
    )
  return faults
}

/** How long a browser keeps an answer without asking again. @param {Answer} answer */
const seconds = ({ headers: sent }) =>
  /no-cache|no-store/.test(sent.get('cache-control') ?? '') ? 0 : Number(/max-age=(\d+)/.exec(sent.get('cache-control') ?? '')?.[1] ?? 0)

/** @param {Answer} home */
export function pageFaults({ status, headers: sent }) {
  if (status !== 200) return [`The first page is answered with status ${status}. The site must be at the root of its origin.`]
  const type = sent.get('content-type') ?? 'nothing'
  return /^text\/html;\s*charset="?utf-8/i.test(type) ? [] : [`Pages are sent as ${type} without charset=utf-8: a browser may guess another one.`]
}

/** The first page is long enough for it. @param {Answer} home */
export const compressionFaults = ({ status, headers: sent }) =>
  status !== 200 || /^(?:br|gzip|zstd|deflate)$/.test(sent.get('content-encoding') ?? '')
    ? []
    : ['Pages are sent uncompressed, at about five times the length. Have the host send the copies that end in .br or .gz, or compress by itself.']

/** @param {string} path @param {Answer} script */
export function scriptFaults(path, { headers: sent }) {
  const type = sent.get('content-type') ?? 'nothing'
  return /^(?:text|application)\/javascript\b/i.test(type) ? [] : [`${path} is sent as ${type}, and not as text/javascript: browsers refuse to run it.`]
}

/** @param {Answer} worker */
export function workerFaults(worker) {
  const faults = []
  if (seconds(worker) > 0 || !/no-store|no-cache/.test(worker.headers.get('cache-control') ?? ''))
    faults.push(`${workerPath} may be kept (Cache-Control): a release that has to be withdrawn would stay. Send no-store.`)
  if (named(worker).some(([name, value]) => name === 'connect-src' && value !== "'self'"))
    faults.push(`The header ${csp} of ${workerPath} lets it connect to nobody: it can keep no copy for the time without a network. Send connect-src 'self'.`)
  return faults
}
