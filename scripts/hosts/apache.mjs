import { hsts, workerPath } from '../policy.mjs'
import { rules, scriptsFolder } from './rules.mjs'

/**
 * A `.htaccess`; the same lines do in a `<Directory>`. It needs mod_headers, mod_rewrite, mod_mime and mod_dir, and no `<IfModule>` hides that one is missing:
 * a site without its headers would look as if all were well.
 * @param {readonly string[]} embed
 */
export function apache(embed) {
  const { others, scripts, worker } = rules(embed)
  return `DirectoryIndex index.html
Options -Indexes -MultiViews
ErrorDocument 404 /404.html
AddDefaultCharset utf-8
AddType text/javascript .js
AddType application/manifest+json .webmanifest
AddCharset utf-8 .css .html .js .json .svg .txt .xml

${others.map((header) => line(header, `expr=${elsewhere}`)).join('\n')}
${scripts.map((header) => line(header, `expr=${inside}`)).join('\n')}
${worker.map((header) => line(header, `expr=${ofWorker}`)).join('\n')}
Header append Vary Accept-Encoding
# When the whole host name is on https for good:
# ${line(['Strict-Transport-Security', hsts])}

RewriteEngine On
# What readers do not get.
RewriteRule "(?:^|/)[.](?!well-known/)" - [R=404,L]
RewriteRule "^(?:_headers|web[.]config|vercel[.]json|build[.]json)$" - [R=404,L]
RewriteCond "%{THE_REQUEST}" "[.](?:br|gz)[ ?]"
RewriteRule ^ - [R=404,L]
RewriteCond "%{REQUEST_FILENAME}" -d
RewriteCond "%{REQUEST_FILENAME}/index.html" !-f
RewriteRule ^ - [R=404,L]

# The compressed copies.
RemoveLanguage .br
RemoveType .gz
AddEncoding br .br
AddEncoding gzip .gz
${[
  ['br', 'br'],
  ['gzip', 'gz'],
]
  .map(
    ([encoding, extension]) => `RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"
RewriteCond "%{REQUEST_FILENAME}index.html.${extension}" -f
RewriteRule "^((?:.*/)?)$" "$1index.html.${extension}" [E=no-gzip:1,E=no-brotli:1,L]
RewriteCond "%{HTTP:Accept-Encoding}" "\\b${encoding}\\b"
RewriteCond "%{REQUEST_FILENAME}.${extension}" -f
RewriteRule "^(.+)$" "$1.${extension}" [E=no-gzip:1,E=no-brotli:1,L]`,
  )
  .join('\n')}
`
}

const inside = `%{REQUEST_URI} =~ m#^${scriptsFolder}# && %{REQUEST_STATUS} != 404`
const ofWorker = `%{REQUEST_URI} =~ m#^${workerPath.replace('.', '[.]')}# && %{REQUEST_STATUS} != 404`
const elsewhere = `!(${inside}) && !(${ofWorker})`

/** @param {import('./rules.mjs').Header} header @param {string} [condition] */
const line = ([name, value], condition) => `Header always set ${name} "${value}"${condition ? ` "${condition}"` : ''}`
