import { apache } from './hosts/apache.mjs'
import { caddy, caddyInContainer } from './hosts/caddy.mjs'
import { cloudFront, cloudFrontErrors, cloudFrontFunction, netlify, vercel } from './hosts/cloud.mjs'
import { iis } from './hosts/iis.mjs'
import { nginx } from './hosts/nginx.mjs'
import { configs } from './hosts/rules.mjs'

/**
 * What the build writes into the site for hosts that read it from there, by name.
 * @param {readonly string[]} [embed] origins that may show a page in a frame, from `org.json`
 * @returns {Record<string, string>}
 */
export const hostFiles = (embed = []) => ({
  _headers: netlify(embed),
  '.htaccess': apache(embed),
  'web.config': iis(embed),
  // GitHub Pages leaves out `_next/` without it.
  '.nojekyll': '',
})

/** What the build writes into `hosting/`, for hosts that are told by their admin. @param {readonly string[]} [embed] @returns {Record<string, string>} */
export const hostingKit = (embed = []) => ({
  'nginx.conf': nginx(embed),
  Caddyfile: caddy(embed),
  'container.Caddyfile': caddyInContainer(),
  'vercel.json': vercel(embed),
  ...cloudFront(embed),
  'cloudfront-errors.json': cloudFrontErrors(),
  'cloudfront-function.js': cloudFrontFunction(),
})

/** Whether a file of the site is for hosts, not for readers: the built-in server does not send it. @param {string} path `/_headers` */
export const isForHosts = (path) => configs.includes(path.slice(1).toLowerCase()) || /\.(?:br|gz)$/i.test(path)
