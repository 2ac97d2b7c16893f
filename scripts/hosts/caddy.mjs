import { hsts, workerPath } from '../policy.mjs'
import { notServed, rules, scriptsFolder } from './rules.mjs'

/**
 * A Caddyfile. Address and folder come from the environment, so that the container uses the same file.
 * @param {readonly string[]} embed
 */
export function caddy(embed) {
  const { others, scripts, worker } = rules(embed)
  return `{$LATCHKEY_ADDRESS:localhost} {
	root * {$LATCHKEY_ROOT:/srv/latchkey}
	@scripts path ${scriptsFolder}*
	@worker path ${workerPath}
	@others not path ${scriptsFolder}* ${workerPath}
	header @others {
${others.map(line).join('\n')}
	}
	header @scripts {
${scripts.map(line).join('\n')}
	}
	header @worker {
${worker.map(line).join('\n')}
	}
	# When the whole host name is on https for good:
	# header Strict-Transport-Security "${hsts}"
	@hidden {
		path_regexp "${notServed.hiddenAnywhere}"
		not path_regexp "^/[.]well-known/[^.]"
	}
	@forHosts path_regexp "${notServed.forHosts}"
	@compressed path_regexp "${notServed.compressed}"
	error @hidden 404
	error @forHosts 404
	error @compressed 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
		header {
${others.map((header) => `\t${line(header)}`).join('\n')}
		}
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`
}

/** The container's: nothing is written, nobody can change it while it runs, and TLS is the business of what stands before it. */
export const caddyInContainer = () => `{
	admin off
	auto_https off
}
import Caddyfile
`

/** @param {import('./rules.mjs').Header} header */
const line = ([name, value]) => `\t\t${name} "${value}"`
