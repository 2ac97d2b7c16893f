import { caching, headers, hostPolicy, scriptPolicy, workerPolicy } from '../policy.mjs'

/** @typedef {[name: string, value: string]} Header */

const csp = 'Content-Security-Policy'

/**
 * What a host sends, in three disjoint parts: files below `/_next/static/`, the service worker, and all others.
 * @param {readonly string[]} embed origins that may show a page in a frame
 * @returns {{ others: Header[], scripts: Header[], worker: Header[] }}
 */
export function rules(embed) {
  const always = Object.entries(headers)
  return {
    others: [[csp, hostPolicy(embed)], ...always, ['Cache-Control', caching.others]],
    scripts: [[csp, scriptPolicy], ...always, ['Cache-Control', caching.scripts]],
    worker: [[csp, workerPolicy], ...always, ['Cache-Control', caching.worker]],
  }
}

/** The headers of a part that differ from those sent everywhere. @param {readonly Header[]} part @param {readonly Header[]} everywhere */
export const besides = (part, everywhere) => part.filter(([name, value]) => !everywhere.some(([other, same]) => other === name && same === value))

/** Where the files stand that are never changed under the same name. */
export const scriptsFolder = '/_next/static/'

/** Files of `out/` that hosts read. */
export const configs = ['_headers', '.htaccess', '.nojekyll', 'web.config', 'vercel.json', 'build.json']

/** Paths that a host answers with 404: regular expressions that PCRE, RE2 and JavaScript read alike. */
export const notServed = {
  /** Hidden files, but those in `.well-known/`. */
  hidden: '/[.](?!well-known/)',
  /** The same for engines without lookahead: what is below `/.well-known/` has to be let through before. */
  hiddenAnywhere: '/[.]',
  forHosts: '^/(?:_headers|web[.]config|vercel[.]json|build[.]json)$',
  compressed: '[.](?:br|gz)$',
}
