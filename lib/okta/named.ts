import type { Span } from '@/lib/evidence/types'

/** Where a text names Okta, by any mark or by one of some kinds: best by a host or a header, else by a library or an id, else by the name itself. */
export function oktaNamed(text: string, kinds?: readonly Mark[]): Span | undefined {
  const host = oktaHostIn(text)
  if (host && (kinds?.includes('host') ?? true)) return host
  const own = text.replace(notUsed, (words) => ' '.repeat(words.length))
  for (const [kind, pattern] of marks) {
    const match = kinds?.includes(kind) === false ? null : pattern.exec(own)
    if (match !== null) return { from: match.index, to: match.index + match[0].length }
  }
  return undefined
}

/** Whether a text holds a host, a header, a library or a tool of Okta's, and not its name alone. */
export const oktaTakesPart = (text: string): boolean => oktaNamed(text, ['host', 'header', 'library', 'client', 'tool']) !== undefined

/** Whether a text holds what only a call to Okta leaves in it; a tool named after Okta may have called others. */
export const oktaAnswers = (text: string): boolean => oktaNamed(text, ['host', 'header', 'library', 'code']) !== undefined

/** Whether a library of Okta's called: whatever host the call went to is then the org's. */
export const oktaCalls = (text: string): boolean => oktaNamed(text, ['library', 'client']) !== undefined

/** The first host of Okta's own domains, its name hidden or not; a custom domain looks like any other. */
export function oktaHostIn(text: string): Span | undefined {
  const match = oktaHost.exec(text)
  return match === null ? undefined : { from: hostStart(text, match.index), to: match.index + match[0].length }
}

/** The end of a host of Okta's own domains, from the dot after its name. */
export const oktaHost = /(?<=[\w*}>\]#-])\.okta(?:preview|-emea|-gov)?\.(?:com|mil)\b|(?<=[\w*}>\]])\.trexcloud\.com\b/i

/** Where the host begins whose domain stands at an offset. A loop and not a pattern, which would take long on long names. */
export function hostStart(text: string, domainAt: number): number {
  let from = domainAt
  while (from > 0 && domainAt - from < 80 && inHost.test(text[from - 1]!)) from--
  return from
}

/** Somebody names Okta to say that it takes no part. */
const notUsed =
  /\b(?:don't|do not|doesn't|does not|no longer|never) (?:use|have|run|configure) okta\b|\b(?:moved|migrated|switched)(?: away)? from okta\b|\bokta's? (?:doc\w*|guide|sample)s?(?: too)?,? but (?:we )?(?:use|have|run)\b|\b(?:not okta|instead of okta|rather than okta)\b|\b(?:used|had|ran) okta (?:before|previously|until|earlier)\b|\bused to (?:use|have|run|be on) okta\b|\b(?:before|previously) (?:we |it |that )?(?:used|had|was|were on|with) okta\b/gi

const inHost = /[\w*{}<>#.-]/

type Mark = 'host' | 'header' | 'library' | 'client' | 'tool' | 'class' | 'name' | 'path' | 'words' | 'code' | 'id'

/** What shows that Okta takes part, hosts aside, the surest first. */
const marks: readonly (readonly [Mark, RegExp])[] = [
  ['header', /\bx-okta-request-id\b|\bauthorization: ?SSWS\b|(?<![\w-])oktacdn\.com\b|\bCP="HONK"/i],
  ['library', /\bcom\.okta\.[a-z]|\bOkta\.(?:Sdk|AspNet|Idx|Xamarin|PowerShell)\b|@okta\/[a-z]|\bokta[_-](?:sdk|jwt|auth|idx)\b/i],
  // It signs in to the org, and calls AWS after that.
  ['client', /\bgimme[_-]aws[_-]creds\b/i],
  ['tool', /\bokta[_-](?:react|angular|vue|signin|cli|aws|spring|hosted|oidc|terraform|mcp)\b|\bterraform-provider-okta\b|\bokta_[a-z]{2}/i],
  ['class', /\b[Oo]kta(?:[A-Z][A-Za-z]{1,40})\b|\b(?:(?:Get|New|Set|Invoke|Remove)-|(?:Add|Use))Okta[A-Z]/],
  ['name', /\bokta(?:js|ws|ctl|cli|api|py|go|rb|mgr|pam|sync|developer)?\b|\bOKTA_[A-Z]{2}/i],
  // Paths and events that only Okta has.
  [
    'path',
    /\/api\/v1\/(?:meta\/(?:types|schemas|layouts)|authn|authorizationServers|idps|logs|trustedOrigins|logStreams)\b|\/oauth2\/(?:default|aus[\w]{8,20}|v1)\/(?:v1|token|authorize|keys|userinfo)\b|\/idp\/idx\/|\b(?:system|core)\.(?:org|client|operation|concurrency)\.[\w.]{0,30}(?:rate_limit|limit)\.violation\b/,
  ],
  // Buttons of its Admin Console.
  ['words', /\bTest (?:Connector Configuration|API Credentials)\b/],
  ['class', /\bThe client_assertion token\b|\bAccessTokenVerifier\b/],
  ['id', /(?<![\w-])(?:0oa|aus)[A-Za-z\d]{15,17}(?![\w-])|\b(?:cid|client_id)["']?\s?[:=]\s?["']?0oa/],
  ['code', /\bE0000\d{3}\b|\bOktaWidget/],
]
