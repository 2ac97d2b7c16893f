import type { Span } from '@/lib/evidence/types'
import type { Call } from './calls'
import type { Exchange, Mark } from './exchange'
import { requestIds } from './headers'
import { isOtherAddress } from './path'

/** The address of an org, not of Okta’s own sites. Its name may be a placeholder. */
const address =
  /\/\/(?!(?:developer|devforum|support|help|www|status|trust|toolkit|feedback|login|static|\*)\.)(?:[^\s/"'<>\\.]|\.(?!okta|com)|<[\w .-]{1,40}>){1,120}\.(?:okta|oktapreview|okta-emea|okta-gov)\.com(?![\w.-])/gi

/** Marks that only Okta sends, the most reliable first. */
const fingerprints = [
  /\bCP=["'\\]{0,9}HONK["'\\]{0,9}/,
  /x-okta-[a-z-]{2,40}/i,
  /\brealm=["'\\]{0,9}https?:\/\/[\w*{}-]{1,120}\.(?:okta|oktapreview|okta-emea|okta-gov)\.com\b/i,
  /\boktacdn\.com\b/i,
  /authorization_uri=["'\\]{0,9}https?:\/\/[^\s"'\\/]{1,253}\/oauth2\/(?:[^\s"'\\/]{1,60}\/)?v1\/authorize/i,
]
/** Okta’s error envelope, in any notation. */
const envelope = /errorCode["'\\]{0,9}\s{0,9}[:=]\s{0,9}["'\\]{0,9}E\d{7}\b|\bHTTP \d{3} E\d{7}\b/i

/** A mark of Okta’s in the response itself. */
export function fingerprint(text: string, { from, to }: Exchange): Span | undefined {
  const own = text.slice(from, to)
  const found = requestIds(own).at(-1) ?? fingerprints.map((pattern) => placeOf(pattern.exec(own))).find((place) => place !== undefined)
  return found && { from: from + found.from, to: from + found.to }
}

/** The address of an org: of the call, else anywhere in the text, unless the words before it say that it is not the one called. */
export function oktaAddress(text: string, { host }: Call): Span | undefined {
  if (host && isOkta(host.value)) return host
  for (const match of text.matchAll(address))
    if (!isOtherAddress(text, Math.max(0, match.index - 6))) return { from: match.index + 2, to: match.index + match[0].length }
  return undefined
}

const placeOf = (match: RegExpExecArray | null) => (match ? { from: match.index, to: match.index + match[0].length } : undefined)

export const isOkta = (host: string) => /^(?!(?:developer|support|help|www|status|trust)\.).{1,250}\.(?:okta|oktapreview|okta-emea|okta-gov)\.com$/.test(host)
export const isAdmin = (host: string) => /-admin\.(?:okta|oktapreview|okta-emea|okta-gov)\.com$/.test(host)

/** Headers that other servers, firewalls and proxies leave. */
const foreign =
  /^(?:cf-ray|cf-mitigated|x-amzn?-[\w-]+|x-ms-[\w-]+|x-azure-ref|x-squid-error|x-zscaler[\w-]*|x-iinfo|x-sucuri-id|x-github-request-id|x-kong-[\w-]+|x-powered-by|x-aspnet-version|proxy-authenticate|x-cdn|x-bluecoat[\w-]*)$/
const servers =
  /^(?:cloudflare|akamai|microsoft|squid|awselb|amazon|cloudfront|varnish|zscaler|big-?ip|f5|envoy|istio|gws|esf|kong|caddy|kestrel|apache|uvicorn|gunicorn|werkzeug|openresty|netlify|vercel|github|haproxy|traefik|imperva|incapsula|barracuda|fortigate|bluecoat|mcafee|netskope|nginx\/)/i

/** The mark of another server, or a page, in a complete response. Call it only where `fingerprint` found no mark of Okta’s. */
export function foreignMark(text: string, { from, to, received, body }: Exchange): Span | undefined {
  if (!received?.isWhole || received.headers.length < 2) return undefined
  if (envelope.test(text.slice(from, to))) return undefined
  const mark = received.headers.find(({ name, value }) => foreign.test(name) || (name === 'server' && servers.test(value)) || (name === 'via' && value !== ''))
  return mark ?? (body?.kind === 'html' ? body : undefined)
}

/** The body of Okta’s front server for a path that leads to no API. Unlike E0000007, no object is missing. */
export function unrouted(text: string, { from, to }: Exchange): Mark | undefined {
  const match =
    /\{\s{0,20}\\{0,7}"status\\{0,7}"\s{0,9}:\s{0,9}404\s{0,9},\s{0,20}\\{0,7}"message\\{0,7}"\s{0,9}:\s{0,9}\\{0,7}"Resource not found\\{0,7}"\s{0,20}\}/.exec(
      text.slice(from, to),
    )
  return match ? { value: '', from: from + match.index, to: from + match.index + match[0].length } : undefined
}
