import type { SecretKind } from './names'

/** Secrets that are known by their shape alone. Group 1, where there is one, is the secret. */
export const shapes: { kind: SecretKind; pattern: RegExp }[] = [
  { kind: 'token', pattern: /(?<![\w-])eyJ[\w-]{4,}\.{1,2}[\w-]{4,}(?:\.[\w-]+){0,3}/g },
  { kind: 'apiToken', pattern: /(?<![\w-])00[\w-]{40}(?![\w-])/g },
  { kind: 'authorization', pattern: /(?<=\b(?:Bearer|Basic|SSWS|DPoP) {1,4})(?=[\w.~+/-]{0,40}\d)[\w.~+/-]{16,}(?![\w.~+/-])(?!=["'\w])/g },
  // Base64 of `<saml`, `<?xml `, `<Response`, `<Assertion`: a message of SAML as it is sent.
  { kind: 'assertion', pattern: /(?<![\w+/=-])(?:PHNhbWx|PD94bWwg|PFJlc3BvbnNl|PEFzc2VydGlvb)[\w+/%=-]{80,}/g },
  { kind: 'password', pattern: /:\/\/[^\s/:@<>{}"']{1,100}:([^\s/@<>{}"']{6,200})@/g },
]

/** Names before which a secret stands: `name=value`, `"name": "value"`, `Name: value`, or the name and value of a HAR header. */
export const keys: { kind: SecretKind; pattern: RegExp }[] = [
  { kind: 'clientSecret', pattern: /secret[\w-]{0,40}(?: (?:key|value))?/gi },
  { kind: 'password', pattern: /(?:passw(?:or)?d|passphrase|pass[_-]?code|(?<![\w-])pwd)(?:_?confirm)?|(?<![\w-])code_verifier(?![\w-])|[?&]code(?==)/gi },
  { kind: 'authorization', pattern: /(?<![\w-])(?:proxy-)?authorization(?![\w-])/gi },
  {
    kind: 'token',
    pattern: /(?:access|refresh|id|device|bearer|api|oauth|registration)_?-?token(?![\w-])|(?<![\w-])api[_-]?key(?![\w-])/gi,
  },
  {
    kind: 'stateToken',
    pattern: /(?:(?:state|session|recovery|activation|one_?time|login|x-?xsrf)_?-?token|stateHandle|interaction_?handle)(?![\w-])|[?&]token(?==)/gi,
  },
  { kind: 'assertion', pattern: /SAMLResponse|(?<![\w-])(?:client_)?assertion(?![\w-])/gi },
  { kind: 'privateKey', pattern: /(?<![\w-])private_?-?key(?![\w-])/gi },
  { kind: 'cookie', pattern: /(?<![\w-])(?:sid|idx|DT|JSESSIONID|xids|proximity_[\da-f]{1,40}|okta-oauth-[\w-]{1,40})(?![\w-])/g },
]

/**
 * Between a name and its value, however it was escaped or encoded, and the mark that opens a string. The value of a HAR header, or of Okta's `{"value": …}`, is named
 * again. A mark may be doubled, as in a table of comma-separated values, and have `@` before it, as in C#.
 */
export const between =
  /(?:\\{0,7}(?:""|["'”’]))?\s{0,4}(?:,\s{0,20}\\{0,7}["']value\\{0,7}["']\s{0,4}:|=>|[:=]|%3[aAdD])(?:\s{0,20}\{\s{0,20}\\{0,7}["']value\\{0,7}["']\s{0,4}:)?\s{0,4}(?:(?:[@$]{1,2}(?=\\{0,7}"))?\\{0,7}(?:""(?=[^\s",;)}\]])|["'“‘]))?(?:(?:Bearer|Basic|SSWS|DPoP|Digest)(?: {1,4}|\+|%20))?/y

/** Nobody's secret: a place to fill in, a variable, a word that says there is none, a number too short to be one. */
export const standIn =
  /^(?:<.*|\$(?:env:)?\w{1,60}|\$?[{(][^})]*[})]{0,2}|\[[\w ]*\]?|%\w+%|[x*•.…_-]+|\d{1,5}|null|none|undefined|true|false|string|required|redacted|hidden|masked|removed|your.{0,60})$/i
