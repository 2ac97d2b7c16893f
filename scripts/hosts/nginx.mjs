import { hsts, workerPath } from '../policy.mjs'
import { notServed, rules, scriptsFolder } from './rules.mjs'

/** The lines for an nginx `server` block. A `location` with headers of its own inherits none, so it has them all. @param {readonly string[]} embed */
export function nginx(embed) {
  const { others, scripts, worker } = rules(embed)
  return `# Include this file in the server block, and set its root to the folder out/.
index index.html;
charset utf-8;
charset_types text/css text/plain text/xml application/javascript application/json text/javascript;
absolute_redirect off;
server_tokens off;
gzip_static on;
# With the module ngx_http_brotli_static:
# brotli_static on;
error_page 403 =404 /404.html;
error_page 404 /404.html;
${others.map(line).join('\n')}
# When the whole host name is on https for good:
# ${line(['Strict-Transport-Security', hsts])}
location ~ "${notServed.hidden}" { return 404; }
location ~ "${notServed.forHosts}" { return 404; }
location ~ "${notServed.compressed}" { return 404; }
location ${scriptsFolder} {
${scripts.map((header) => `  ${line(header)}`).join('\n')}
  # ${line(['Strict-Transport-Security', hsts])}
}
location = ${workerPath} {
${worker.map((header) => `  ${line(header)}`).join('\n')}
  # ${line(['Strict-Transport-Security', hsts])}
}
location = /manifest.webmanifest { default_type application/manifest+json; }
`
}

/** @param {import('./rules.mjs').Header} header */
const line = ([name, value]) => `add_header ${name} "${value}" always;`
