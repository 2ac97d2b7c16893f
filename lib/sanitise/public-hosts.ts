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
  if (services.includes(name)) return true
  for (let at = 0; at >= 0; at = name.indexOf('.', at) + 1 || -1) if (domains.has(name.slice(at))) return true
  return false
}

/** Services that give each customer a host below theirs: whose service it is decides what an error means. */
const services =
  `auth0.com amazoncognito.com identity.oraclecloud.com oraclecloud.com onelogin.com jumpcloud.com pingidentity.com pingone.com pingone.eu zitadel.cloud stytch.com descope.com frontegg.com
  kinde.com workos.com oryapis.com accounts.dev duosecurity.com b2clogin.com ciamlogin.com onmicrosoft.com sharepoint.com windows.net azure.com azurewebsites.net
  amazonaws.com awsapps.com googleapis.com service-now.com atlassian.net zendesk.com salesforce.com force.com zoom.us workday.com myworkday.com box.com cloudflareaccess.com
  es.io elastic-cloud.com hubapi.com dropboxapi.com adobelogin.com adobe.io twilio.com docker.io herokuapp.com vercel.app netlify.app ngrok.io ngrok-free.app workers.dev`.split(
    /\s+/,
  )
/** What a host is for, said by its first word. */
const purpose =
  /^(?:log-?in|sso|idp?|auth|oauth2?|identity|accounts?|sign-?in|secure|mfa|iam|okta|my|access|portal|www|api|app|admin|adfs|fs|proxy|scim|vpn|mail|dev|test|staging|localhost)(?=\.)/i

/** What may be kept of a host that has a stand-in: its purpose before it, and behind it whose service it is. */
export const aroundHost = (host: string): { before: string; behind: string } => ({
  before: purpose.exec(host)?.[0].toLowerCase().concat('.') ?? '',
  behind: services.find((one) => host.toLowerCase().endsWith(`.${one}`)) ?? 'example',
})
