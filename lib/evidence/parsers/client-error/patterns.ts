import type { Said } from './facts'

/**
 * What no template of the table of wordings can say, over text in lower case with single spaces: numbers and alternatives within a few characters, and words that
 * count with their punctuation alone. `patterns`: by themselves; `near`: only with another pattern within so many characters before or after.
 */
export type Pattern = { patterns?: readonly RegExp[]; near?: readonly (readonly [words: RegExp, others: RegExp, within: number])[] }

export const patterns: Partial<Record<Said, Pattern>> = {
  dnsFailed: { patterns: [/curl: \(6\)|failed to resolve ['"]?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}['"]? \(/] },
  refused: { patterns: [/curl: \(7\)|failed to connect to [\w.-]{1,80} port \d/] },
  timedOut: {
    patterns: [/curl: \(28\)/],
    near: [
      [
        /\b(?:the operation|a task|the request) was cancell?ed\b/,
        /idx2080\d|connecthelper|httpconnectionpool|unable to (?:obtain configuration|retrieve document)/,
        1500,
      ],
    ],
  },
  connectionLost: { patterns: [/curl: \(5[26]\)/] },
  /** Images and programs that bring no authorities, or lists of their own. */
  trustStoreBare: {
    near: [
      [
        /\bfrom scratch\b|\bscratch image\b|\bdistroless\b|\b(?:no|without|missing) ca-certificates\b|\bca-certificates (?:is |are )?(?:missing|not installed)\b/,
        /certificate|x509|tls|ssl/,
        1500,
      ],
    ],
  },
  tlsUntrusted: { patterns: [/curl: \(60\)/] },
  certificateName: { patterns: [/certificate is not valid for ['"]|hostname ['"]?[\w.-]{3,80}['"]? doesn't match/] },
  tlsFailed: { patterns: [/curl: \(35\)|\berr_ssl_/] },
  proxyAnswered: { patterns: [/\b407\b.{0,20}\bproxy\b/] },
  behindProxy: { patterns: [/\bbehind (?:a|an|our|the|my) (?:[a-z]{3,12} ){0,2}(?:http )?proxy\b/] },
  notJson: {
    patterns: [
      /\bunexpected token '?<|invalid character '<' looking for beginning|encountered while parsing value: <|unexpected character \('<'|unrecognized token '<'/,
    ],
  },
  headerMalformed: {
    patterns: [
      /\binvalid (?:leading whitespace, reserved character\(s\), or return character\(s\)|return character or leading space) in header(?: value)?\b.{0,12}\b(?:ssws|authorization)\b/,
    ],
  },
  issuedInFuture: { patterns: [/\bid token contains invalid claims: \{[^}]{0,200}\biat=/] },
  tokenExpired: { patterns: [/\bid token contains invalid claims: \{[^}]{0,200}\bexp=|\bjwt[^.]{0,40}\btoken has expired\b/] },
  issuerMismatch: {
    patterns: [
      /\bthe issuer ['"(][^\n]{0,160}['")] is invalid\b/,
      /\bthe issuer \[.{1,160}\] does not match \[/,
      /\bid token contains invalid claims: \{[^}]{0,200}\biss=/,
    ],
  },
  audienceMismatch: {
    patterns: [
      /\bthe audience ['"(][^\n]{0,160}['")] is invalid\b|\binvalid audience: \[/,
      /\bid token contains invalid claims: \{[^}]{0,200}\baud=|\bthe audience \[.{1,160}\] does not match \[|\bclaim 'aud' value .{1,120} does not match/,
    ],
  },
  signatureFailed: {
    patterns: [
      /\b(?:jwt|jsonwebtoken|jws|token)\w{0,12}[^.]{0,40}\b(?:invalid signature|signature (?:verification|validation) failed)/,
      /\bsignature (?:verification|validation) failed\b.{0,40}\b(?:jwt|token)\b/,
    ],
  },
  keyNotFound: {
    patterns: [/\bno matching key(?! exchange| type)/],
    near: [[/\bkid\b/, /\b(?:not found|unknown|no match)/, 60]],
  },
  claimMissing: {
    patterns: [/\bclaim\b.{0,40}\b(?:is missing|missing required)\b|\bmissing (?:claim|"\w{2,20}" claim)|\bmissing required "/],
  },
  claimMismatch: { patterns: [/\bclaim '\w{1,30}' value .{1,120} (?:does not match|not in) /] },
  tokenMalformed: { patterns: [/\bjwt malformed\b|(?<!dpop proof )\bjwt cannot be parsed/] },
  tokenRejected: { patterns: [/\b401\b.{0,14}invalid token\b/] },
  discoveryFailed: { patterns: [/\/\.well-known\/(?:openid-configuration|oauth-authorization-server).{0,40}\b(?:404|failed|error)\b/] },
  unauthorizedPrinted: {
    patterns: [
      /(?<!http\/[\d.]{1,3} )\b401\b[ :)-]{0,3}\(?["']?unauthorized\b|(?:status(?: code)?:?|\bhttp|\berrors?|\ba|returns?|returned|get|gets|got) 401\b/,
    ],
  },
  permissionPrinted: {
    patterns: [
      /(?<!http\/[\d.]{1,3} )\b403\b[ :)-]{0,3}\(?["']?(?:forbidden\b|client error\b|errors?\b)|(?:status(?: code)?:?|\bhttp|\berrors?|\ba|returns?|returned|get|gets|got) 403\b/,
    ],
  },
  rateLimitPrinted: {
    patterns: [
      /(?<!http\/[\d.]{1,3} )\b429\b[ :)-]{0,3}\(?["']?(?:too many|client error\b|errors?\b)|(?:status(?: code)?:?|\bhttp|\berrors?|\ba|returns?|returned|get|gets|got) 429\b/,
    ],
  },
  serverFailurePrinted: {
    patterns: [
      /(?<!http\/[\d.]{1,3} )\b50[0234]\b[ :)-]{0,3}\(?["']?(?:internal server|server error|bad gateway|service unavailable|gateway time)|(?:status(?: code)?:?|\bhttp) 50[0234]\b/,
    ],
  },
  bodyHidden: { patterns: [/\bapi returned an error: [45]\d\d [a-z]|\bhttperror: http [45]\d\d(?: ?$| [^a-z])/] },
  authnRefused: {
    patterns: [/\/api\/v1\/authn\b.{0,60}\b401\b/],
    near: [[/\b401 (?:client error|unauthorized)\b/, /\/api\/v1\/authn\b/, 80]],
  },
  sessionMissing: { patterns: [/\b(?:cookies\[|name=)["']sid["']/] },
  provisioningFailed: {
    patterns: [/\bautomatic (?:provisioning|profile push|deprovisioning|deactivation|reactivation)\b.{0,160}\bto app\b.{0,120}\bfailed\b/],
    near: [
      [
        /\berror while (?:creating|updating|deactivating|reactivating|verifying if|pushing|trying to push)\b|\bmatching user not found\b|\bcould not (?:verify|create|update|deactivate|push) user\b/,
        /\b(?:okta|scim|provisioning)\b/,
        200,
      ],
    ],
  },
  programFault: { patterns: [/\btypeerror: .{1,80} is not a function\b|\bcannot unmarshal \w{1,12} into\b/] },
  redirectRefused: {
    near: [
      [/\/login\/sessioncookieredirect\b/, /(?<!line )\b40[03]\b/, 200],
      [/http:\/\/localhost:\d{2,5}\/login\b/, /(?<!line )\b40[03]\b|\b(?:refused|rejected|denied|not (?:accepted|allowed|trusted))\b/, 100],
      [/\bname='sid'|\bauth_session\b/, /(?<!line )\b40[03]\b/, 200],
      [/\bredirect(?:url|_uri| ur[il])\b|\bfromuri\b/, /\b(?:is|was) (?:not (?:a |in the list of )?trusted|untrusted)\b/, 120],
    ],
  },
  stateMismatched: {
    patterns: [/^ ?correlation failed\.? ?$/, /\bno "[\w-]{8,120}" state cookie found\b/],
    near: [
      [/\bcorrelation failed\b/, /\b(?:exception|error|remote|failure|okta|oidc|openid|signin|aspnetcore)/, 100],
      [/\.aspnetcore\.(?:correlation|openidconnect\.nonce)\./, /\bcookie not found\b/, 200],
      [/\b(?:state|nonce) (?:mismatch|does not match|doesn't match|did not match)/, /\b(?:oauth2?|oidc|openid|sso|csrf|callback|rperror)\b/, 60],
      [/\binvalid[ _](?:oauth |csrf |login )?state\b/, /\b(?:login|sso|oauth2?|oidc)\b/, 40],
    ],
  },
  samlMissing: {
    patterns: [/\bsaml ?(?:response|assertion)\b.{0,20}\b(?:is missing|not found|was not found|was empty|is empty)\b(?!, only supported)/],
  },
  stateTokenMissing: {
    patterns: [/\bstate ?token\b.{0,12}\b(?:not found|is missing|was not found)\b/],
    // A redirect was expected, and a page or an error came.
    near: [[/\bkeyerror: ['"]location['"]/, /\bgimme[_-]aws[_-]creds\b|\bauth_oauth\b/, 400]],
  },
  mfaUnsupported: {
    patterns: [/\bfactor [\w:]{2,30} (?:is )?not supported\b/],
    near: [
      [/\bmfa_(?:required|enroll)\b/, /\b(?:fatal|critical|unsupported|unhandled|unexpected status|not supported)\b/, 40],
      // Okta asked for a factor, and the program looked for a session at once.
      [
        /\bmfa_required\b/,
        /\b(?:keyerror|undefined|null|missing|not found)\b[^\n]{0,40}\bsession_?token\b|\bsession_?token\b[^\n]{0,40}\b(?:undefined|null|missing|not found)\b/,
        2000,
      ],
    ],
  },
  promptTimedOut: { near: [[/\bverification timed out\b/, /\b(?:okta|push|mfa|factor)\b/, 120]] },
  // No authorization server at the address that a request or a library went to.
  serverMissing: {
    near: [[/\/oauth2\/(?:default|aus[a-z\d]{6,20})\/(?:v1\/(?:authorize|token|interact)|\.well-known\/)/, /\b404\b(?! ?\.)/, 160]],
  },
}
