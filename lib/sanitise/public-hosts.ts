/** Hosts that everybody uses, with all below them: they name nobody. Those of Okta that are an org's are told apart by the stand-ins. */
const domains = new Set(
  `localhost w3.org xmlsoap.org oasis-open.org schemas.microsoft.com schemas.openid.net openid.net ietf.org rfc-editor.org oktacdn.com oktastatic.com
   login.microsoftonline.com login.microsoft.com login.windows.net graph.microsoft.com sts.windows.net graph.windows.net accounts.google.com googleapis.com gstatic.com
   google.com github.com githubusercontent.com npmjs.com npmjs.org jsdelivr.net unpkg.com cloudflare.com mozilla.org python.org pypi.org golang.org terraform.io hashicorp.com
   jwt.io example.com example.org example.net mtls.okta.com bit.ly aka.ms w3id.org purl.org apache.org springframework.org java.sun.com sun.com xml.org
   amazonaws.com salesforce.com slack.com zoom.us atlassian.com login.okta.com`.split(/\s+/),
)

export function isPublicHost(host: string): boolean {
  const name = host.toLowerCase()
  for (let at = 0; at >= 0; at = name.indexOf('.', at) + 1 || -1) if (domains.has(name.slice(at))) return true
  return false
}
