import { createHash } from 'node:crypto'
import { firstScript, headers, pagePolicy } from './policy.mjs'

const head = '<head>'
const appScript = /<script(?=[^>]*\ssrc="(\/_next\/static\/[^"]+\.js)")(?![^>]*\snoModule)[^>]*><\/script>/gi
const oldScript = /<script(?=[^>]*\ssrc="\/_next\/)[^>]*\snoModule[^>]*><\/script>/gi
const preload = /<link rel="preload" as="script"[^>]*\/>/gi
const inlineScript = /<script(?![^>]*\ssrc=)[^>]*>[\s\S]*?<\/script>/gi

/**
 * The page with our own script in place of the framework's. A page with the app (`data-island`) names the app's scripts, which that script runs when the reader shows
 * intent; a page to read keeps none of the framework, and no data for it.
 * @param {string} html as Next writes it
 * @param {string} boot the address of our own script
 */
export function withBoot(html, boot) {
  const scripts = [...html.matchAll(appScript)].map(([, src]) => src)
  const bare = html.replace(appScript, '').replace(oldScript, '').replace(preload, '')
  const own = `<script src="${boot}" defer></script>`
  if (!bare.includes('data-island')) {
    const [early, ...framework] = [...bare.matchAll(inlineScript)].map(([script]) => script)
    if (early === undefined) throw new Error('A page must begin with the script that sets the theme')
    return framework.reduce((page, script) => page.replace(script, ''), bare).replace('</head>', `${own}</head>`)
  }
  return bare.replace('</head>', `<meta name="app-scripts" content="${scripts.join(' ')}">${own}</head>`)
}
const meta = /^<meta http-equiv="Content-Security-Policy" content="([^"]*)">/

/**
 * The page with its policy as the first child of `<head>`, what it tells of itself to others, and the script that the policy relies on before any other.
 * @param {string} html as Next writes it
 */
export function withPolicy(html) {
  const [before, after, ...more] = html.split(head)
  if (before === undefined || after === undefined || more.length > 0) throw new Error('A page must have exactly one <head> without attributes')
  const rest = `<meta name="referrer" content="${headers['Referrer-Policy']}"><script>${firstScript}</script>${after}`
  return `${before}${head}<meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes(rest))}">${rest}`
}

/** The policy that a page states as the first child of its `<head>`, or null. @param {string} html */
export const policyOf = (html) => meta.exec(html.slice(html.indexOf(head) + head.length))?.[1] ?? null

/** The `sha256-…` of each inline script, each once. @param {string} html */
export function hashes(html) {
  const scripts = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script = '']) => script)
  // A browser hashes what the HTML parser hands it, and that has no carriage returns.
  return [...new Set(scripts.map((script) => `sha256-${createHash('sha256').update(script.replace(/\r\n?/g, '\n')).digest('base64')}`))]
}
