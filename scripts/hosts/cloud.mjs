import { workerPath } from '../policy.mjs'
import { besides, rules, scriptsFolder } from './rules.mjs'

/** @typedef {import('./rules.mjs').Header} Header */

const json = (/** @type {unknown} */ value) => `${JSON.stringify(value, null, 2)}\n`

/**
 * The `_headers` file that Netlify and Cloudflare Pages read. Rules that match the same path add up there, so none is said twice with another value but the policy,
 * of which a browser obeys both. For pages both hosts say by themselves that they have to be asked for again. The service worker has to connect,
 * so the header for all paths leaves that to each page's `<meta>`.
 * @param {readonly string[]} embed
 */
export function netlify(embed) {
  const { others, scripts, worker } = rules(embed)
  const rule = (/** @type {string} */ path, /** @type {Header[]} */ list) => `${path}\n${list.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`
  const everywhere = others
    .filter(([name]) => name !== 'Cache-Control')
    .map(([name, value]) => /** @type {Header} */ ([name, name === 'Content-Security-Policy' ? value.replace("connect-src 'none'; ", '') : value]))
  return `${rule('/*', everywhere)}${rule(`${scriptsFolder}*`, besides(scripts, everywhere))}${rule(workerPath, besides(worker, everywhere))}`
}

/** The service worker in a pattern. */
const workerFile = workerPath.slice(1).replace('.', '\\.')

/** `vercel.json` for a folder that is built already. @param {readonly string[]} embed */
export function vercel(embed) {
  const { others, scripts, worker } = rules(embed)
  const rule = (/** @type {string} */ source, /** @type {Header[]} */ list) => ({ source, headers: list.map(([key, value]) => ({ key, value })) })
  return json({
    framework: null,
    buildCommand: null,
    installCommand: null,
    outputDirectory: '.',
    cleanUrls: false,
    trailingSlash: true,
    headers: [rule(`/((?!${scriptsFolder.slice(1)}|${workerFile}$).*)`, others), rule(`${scriptsFolder}(.*)`, scripts), rule(`/${workerFile}`, worker)],
  })
}

/**
 * The response-headers policies for CloudFront, as `aws cloudfront create-response-headers-policy` takes them. What CloudFront counts among security headers
 * it refuses as a header of one's own.
 * @param {readonly string[]} embed
 */
export function cloudFront(embed) {
  const { others, scripts, worker } = rules(embed)
  return {
    'cloudfront-pages.json': json(policy('latchkey-pages', others)),
    'cloudfront-scripts.json': json(policy('latchkey-scripts', scripts)),
    'cloudfront-worker.json': json(policy('latchkey-worker', worker)),
  }
}

const ownFields = ['Content-Security-Policy', 'Referrer-Policy', 'X-Content-Type-Options']

/** @param {string} name @param {Header[]} list */
function policy(name, list) {
  const value = (/** @type {string} */ header) => list.find(([other]) => other === header)?.[1]
  const items = list.filter(([header]) => !ownFields.includes(header)).map(([Header, Value]) => ({ Header, Value, Override: true }))
  return {
    Name: name,
    Comment: 'Written by the build of Latchkey',
    SecurityHeadersConfig: {
      ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: value('Content-Security-Policy') },
      ReferrerPolicy: { Override: true, ReferrerPolicy: value('Referrer-Policy') },
      ContentTypeOptions: { Override: true },
    },
    CustomHeadersConfig: { Quantity: items.length, Items: items },
  }
}

/** What the distribution says where S3 has no such file: S3 answers 403 to whoever may not list. */
export const cloudFrontErrors = () =>
  json({
    Quantity: 2,
    Items: [403, 404].map((ErrorCode) => ({ ErrorCode, ResponsePagePath: '/404.html', ResponseCode: '404', ErrorCachingMinTTL: 10 })),
  })

/** The function for viewer requests: S3 knows no folders. */
export const cloudFrontFunction = () => `// CloudFront Function for viewer requests (cloudfront-js-2.0).
function handler(event) {
  var request = event.request
  // Two slashes at the start would be the address of another site.
  var uri = request.uri.replace(/^\\/+/, '/')
  if (uri.endsWith('/')) request.uri = uri + 'index.html'
  else if (uri.slice(uri.lastIndexOf('/')).includes('.')) request.uri = uri
  else {
    var query = Object.keys(request.querystring).map(function (key) {
      return request.querystring[key].value === '' ? key : key + '=' + request.querystring[key].value
    })
    var location = uri + '/' + (query.length > 0 ? '?' + query.join('&') : '')
    return { statusCode: 308, statusDescription: 'Permanent Redirect', headers: { location: { value: location } } }
  }
  return request
}
`
