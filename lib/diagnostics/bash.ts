import { type About, planOf } from './about'
import { call } from './bash/call'
import { checks } from './bash/checks'
import { introspection } from './bash/introspection'
import { json } from './bash/json'
import { opening } from './bash/opening'
import { reach } from './bash/reach'
import { request } from './bash/request'
import { times } from './bash/times'
import { token } from './bash/token'

/**
 * A diagnostic script for bash 3.2 and later (macOS, Linux, WSL, Git Bash) with curl and standard tools. It reads variables of the environment, makes at most
 * two GET requests and one introspection, all to the reader's own Okta domain, and prints `key: value` lines that `okta-diag` reads back. No secret is printed.
 */
export function bashScript(about: About): string {
  const plan = planOf(about)
  return [opening(plan), times, json, request, checks, reach, token, call, introspection].join('\n')
}
