import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { oktaAddressSource } from './facts'

/**
 * Addresses of Okta that cannot work beside a failure: a template that was not filled in, a scheme inside the address, `www.` or `-admin` where an org's own host
 * belongs, a path without the slash before it, its path below another server's, a name of the org that holds its domain already. The network's or the certificate's
 * error is then only their symptom.
 */
export const oktaAddress = defineFormat<
  'okta-address',
  'unfilled' | 'schemeInside' | 'wwwHost' | 'adminIssuer' | 'adminHost' | 'pathGlued' | 'pathBelow' | 'hostNested'
>({
  ...oktaAddressSource,
  reads: 'prose',
  keeps: 'last',
  recognise: (text) => /okta/i.test(text) && failure.test(text),
  read(text) {
    return {
      seen: (Object.entries(wrong) as [keyof typeof wrong, RegExp][]).flatMap(([fact, pattern]): SeenFact<keyof typeof wrong>[] => {
        const match = pattern.exec(text)
        return match ? [{ fact, from: match.index, to: match.index + match[0].length }] : []
      }),
    }
  },
})

/** A host that cannot be reached or does not prove itself, or a page that is not there: what a wrong address leads to. */
const failure =
  /name_not_resolved|enotfound|eai_again|getaddrinfo|no such host|not resolve|name or service|unknown ?host|altname|doesn'?t match|did not match expected hostname|certificate|cert_common_name|404|not found|cannot get|invalid url|no connection|unable to connect|failed to (?:fetch|load)|discovery|configuration|not valid json|unexpected token|unexpected character/i

const wrong = {
  unfilled:
    /https?:\/\/(?:%7B|\{|<|\$\{|\$%7B)[^\s"']{0,40}okta(?:preview|-emea)?\.com|https?:\/\/(?:your-?okta-?domain|your-?domain|your-?org|\{your[a-z]{0,20}\})\b[^\s"']{0,60}|\b(?:enotfound|lookup|resolve host:?|unknownhostexception:?) ["']?(?:\$?\{{1,2}|<|%7B)[\w.-]{0,20}okta[\w.-]{0,20}/i,
  schemeInside:
    /https?:\/\/https?(?::?\/\/|%3A%2F%2F)[\w.-]{1,80}\.okta(?:preview|-emea)?\.com|\bhost ?[:=] ?["']https?["']|\b(?:enotfound|lookup|resolve host:?|unknownhostexception:?) ["']?https?(?=["',;)\s]|$)/im,
  adminIssuer:
    /\b(?:issuer|discovery|base_?url|org_?url|okta_?url)[\w-]{0,12}["']?\s{0,3}[:=]\s{0,3}["']?https:\/\/[\w-]{1,60}-admin\.okta(?:preview|-emea|-gov)?\.com|\bokta_?(?:org_?)?(?:domain|host)["']?\s{0,3}[:=]\s{0,3}["']?[\w-]{1,60}-admin\.okta(?:preview|-emea|-gov)?\.com/i,
  adminHost: /\b(?:enotfound|eai_again|lookup|resolve(?: host:?)?|unknownhostexception:?) ["']?[\w-]{1,60}-admin\.okta(?:preview|-emea|-gov)?\.com\b/i,
  pathGlued: /https?:\/\/[\w-]{1,60}\.okta(?:preview|-emea|-gov)?\.com(?:api|oauth2|app|login|idp)\b/i,
  /** Okta's path on the reader's own server, where an address without host or scheme was taken for a path. */
  pathBelow:
    /https?:\/\/(?![\w.-]{0,80}okta[\w-]{0,12}\.com)[\w.:-]{1,80}\/(?:[\w.%{}-]{1,60}\/){1,6}oauth2\/(?:(?:default|aus\w{8,24})\/)?v1\/authorize\b|https?:\/\/localhost(?::\d{2,5})?\/oauth2\/(?:(?:default|aus\w{8,24})\/)?v1\/authorize\b/i,
  // A domain after the domain, the name of the org twice, or a host one level too deep for the certificate of an org.
  hostNested:
    /(?<![\w.-])([\w-]{1,60})\.\1\.okta(?:preview|-emea|-gov)?\.com\b|\.okta(?:preview|-emea|-gov)?\.com\.okta(?:preview|-emea|-gov)?\.com\b|\b(?:not|hostname|host:|matching|for) ["']?(?!www\.)[\w-]{1,60}\.(?!workflows|kerberos|mtls|pam)[\w-]{1,60}\.okta(?:preview|-emea|-gov)?\.com\b/i,
  wwwHost: /\bwww\.[\w-]{1,60}\.okta(?:preview|-emea|-gov)?\.(?:com|mil)\b/i,
} as const
