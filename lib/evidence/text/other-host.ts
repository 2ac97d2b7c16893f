import { oktaCalls, oktaHost } from '@/lib/okta/named'
import { remembered } from '../messages/remembered'
import type { Span } from '../types'
import { isAtOwnServer } from './own-server'

/**
 * Whether the failure at a place is about a server that cannot be Okta's: its line, or where that names no host the line before it, names hosts, and none of
 * them may be Okta, a custom domain of an org or a proxy on the way.
 */
export function isAtOtherHost(text: string, span: Span): boolean {
  if (isAtOwnServer(text, span)) return true
  if (isOfOkta(text)) return false
  const from = text.lastIndexOf('\n', span.from) + 1
  const end = text.indexOf('\n', span.to)
  const own = hostsIn(text.slice(Math.max(from, span.from - longest), Math.min(end < 0 ? text.length : end, span.to + longest)))
  const hosts = own.length > 0 ? own : hostsIn(text.slice(Math.max(text.lastIndexOf('\n', from - 2) + 1, from - longest), Math.max(0, from - 1)))
  return hosts.length > 0 && hosts.every((host) => !oktaHost.test(host) && !mayBeOktas.test(host))
}

/** As far as a line is read, in characters to either side. */
const longest = 1000

const isOfOkta = remembered(oktaCalls)

/** Hosts of URLs with their paths, and hosts that a program says it looks up or connects to. */
const hostsIn = (line: string) => [...line.matchAll(named)].map(([all]) => all)
const named =
  /https?:\/\/(?!schemas\.|www\.w3\.org)[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?::\d{2,5})?(?:\/[^\s"'<>)\]]{0,200})?|\bhost(?:name)?\s?[=:]\s?["']?[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}(?=["',;\s)]|$)(?:[^\n]{0,60}\burl: ?\/[\w/.-]{1,80})?|\b(?:unknownhostexception:?|enotfound|eai_again|lookup|resolve(?: host)?:?|connect(?:ion)? to|connecting to|server at) ["'(]?(?:[\w-]{1,63}\.){1,6}[a-z]{2,15}(?![\w.(-])/gi

/** What a custom domain, its path, a hidden name or a proxy looks like. */
const mayBeOktas =
  /(?:\/\/|[=: ]\s?["'(]?)(?:[\w-]{0,30}[.-])?(?:log-?in|sso|id|idp|auth\w{0,4}|identity|accounts?|sign-?in|secure|mfa|iam|okta\w*|my|access|portal)\d?[.-]|\bx{2,}\.|\*|\bproxy|zscaler|squid|wpad|\/oauth2\/|\/api\/v1\/|\/\.well-known\/|\/idp\/|\/app\/\w+\/exk|\/sso\/saml/i
