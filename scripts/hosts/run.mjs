import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** How each host is started for a test, on a port of its own and in a folder of its own. */

/** @typedef {import('../test-hosts.mjs').Host} Host */

const isRoot = process.getuid?.() === 0

const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

/** @type {Host} */
const nginx = {
  name: 'nginx',
  program: 'nginx',
  start({ folder, site, port, files }) {
    const hasBrotli = existsSync(brotli)
    if (hasBrotli) writeFileSync(join(folder, 'nginx.conf'), (files['nginx.conf'] ?? '').replace('# brotli_static on;', 'brotli_static on;'))
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')
    writeFileSync(
      join(folder, 'main.conf'),
      `${hasBrotli ? `load_module ${brotli};\n` : ''}${isRoot ? 'user root;\n' : ''}daemon off;
pid ${folder}/pid;
error_log stderr;
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
${paths}
  server {
    listen 127.0.0.1:${port};
    root ${site};
    include ${folder}/nginx.conf;
  }
}
`,
    )
    return ['-c', join(folder, 'main.conf'), '-e', 'stderr']
  },
}

/** @param {string} name @param {string} config @returns {Host} */
const caddy = (name, config) => ({
  name,
  program: 'caddy',
  start: ({ folder }) => ['run', '--adapter', 'caddyfile', '--config', join(folder, config)],
  env: ({ folder, site, port }) => ({
    LATCHKEY_ADDRESS: `http://localhost:${port}`,
    LATCHKEY_ROOT: site,
    HOME: folder,
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CONFIG_HOME: join(folder, 'config'),
  }),
})

const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite', 'unixd']

/** @type {Host} */
const apache = {
  name: 'Apache',
  program: 'apache2',
  start({ folder, site, port }) {
    const lines = modules.map((name) => `<IfModule !${name}_module>\n  LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so\n</IfModule>`)
    writeFileSync(
      join(folder, 'main.conf'),
      `ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${lines.join('\n')}
TypesConfig /etc/mime.types
${isRoot ? 'User nobody\nGroup nogroup\n' : ''}DocumentRoot ${site}
<Directory ${site}>
  AllowOverride All
  Require all granted
</Directory>
`,
    )
    return ['-f', join(folder, 'main.conf'), '-D', 'FOREGROUND']
  },
}

/** @type {readonly Host[]} */
export const hosts = [nginx, caddy('Caddy', 'Caddyfile'), caddy('the container’s Caddy', 'container.Caddyfile'), apache]
