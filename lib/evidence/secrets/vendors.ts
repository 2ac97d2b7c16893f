import type { SecretKind } from './names'

/** Secrets that are known by their shape alone. Group 1, where there is one, is the secret. `mark`: words without which there is none. `isLikely`: only what looks like a secret. */
export const shapes: { kind: SecretKind; pattern: RegExp; marks?: string[]; isLikely?: true }[] = [
  { kind: 'token', pattern: /(?<![\w-])eyJ[\w-]{4,}\.{1,2}[\w-]{4,}(?:\.[\w-]+){0,3}/g, marks: ['eyJ'] },
  { kind: 'apiToken', pattern: /(?<![\w-])00[\w-]{40}(?![\w-])/g, marks: ['00'] },
  {
    kind: 'authorization',
    pattern: /(?<=(?<![A-Za-z])(?:Bearer|Basic|SSWS|DPoP|Negotiate|NTLM) {1,4})(?=[\w.~+/-]{0,40}\d)[\w.~+/-]{16,}(?![\w.~+/-])(?!=["'\w])/g,
    marks: ['Bearer', 'Basic', 'SSWS', 'DPoP', 'Negotiate', 'NTLM'],
  },
  // Base64 of `<saml`, `<?xml `, `<Response`, `<Assertion`: a message of SAML as it is sent.
  {
    kind: 'assertion',
    pattern: /(?<![\w+/=-])(?:PHNhbWx|PD94bWwg|PFJlc3BvbnNl|PEFzc2VydGlvb)[\w+/%=-]{80,}/g,
    marks: ['PHNhbWx', 'PD94bWwg', 'PFJlc3BvbnNl', 'PEFzc2VydGlvb'],
  },
  { kind: 'password', pattern: /:\/\/[^\s/:@<>{}"']{0,100}:([^\s/@<>{}"']{6,200})@/g, marks: ['@'] },
  { kind: 'password', pattern: /jdbc:oracle:\w{3,5}:[^\s/:@<>{}"']{1,60}\/([^\s/@<>{}"']{4,100})@/g, marks: ['jdbc:oracle'] },
  { kind: 'token', pattern: /:\/\/([\w-]{20,255})@/g, marks: ['@'], isLikely: true },
  // Code: GitHub, GitLab, npm, PyPI, RubyGems, Docker.
  {
    kind: 'apiKey',
    pattern:
      /(?<![A-Za-z\d])(?:gh[oprsu]_[A-Za-z\d]{30,}|github_pat_\w{50,}|gl(?:pat|dt|rt|ptt|soat|cbt|ft|oas|agent|imt)-[\w-]{18,}|npm_[A-Za-z\d]{30,}|pypi-[\w-]{50,}|rubygems_[\da-f]{48}|dckr_pat_[\w-]{20,})/g,
  },
  // Clouds: AWS, Google, DigitalOcean, HashiCorp, Doppler, Databricks, age.
  {
    kind: 'apiKey',
    pattern:
      /(?<![A-Za-z\d])(?:A(?:KI|SI|BI|CC)A[A-Z\d]{16}(?![A-Za-z\d])|AIza[\w-]{30,}|ya29\.[\w-]{20,}|GOCSPX-[\w-]{20,}|do[oprt]_v1_[\da-f]{40,64}|hv[brs]\.[\w-]{20,}|dp\.pt\.\w{40,}|dapi[\da-f]{32}|AGE-SECRET-KEY-1[\dA-Z]{30,58})/g,
  },
  // Payments and messages: Stripe, Slack, SendGrid, Twilio, Shopify, Square, EasyPost.
  {
    kind: 'apiKey',
    pattern:
      /(?<![A-Za-z\d])(?:[rs]k_(?:live|test|prod)_[A-Za-z\d]{16,}|whsec_[\w+/]{20,}|xox[abceprs]-[A-Za-z\d-]{10,}|xapp-\d-[\w-]{20,}|SG\.[\w-]{16,32}\.[\w-]{16,}|SK[\da-f]{32}(?![\da-f])|shp(?:at|ca|pa|ss)_[\da-fA-F]{32}|sq0(?:atp|csp)-[\w-]{22,}|EZ[AT]K[A-Za-z\d]{54})/g,
  },
  // Tools: OpenAI and Anthropic, Mailgun, Postman, Atlassian, Hugging Face, Linear, New Relic, Grafana.
  {
    kind: 'apiKey',
    pattern:
      /(?<![A-Za-z\d])(?:sk-[\w-]{30,}|key-[\da-f]{32}|PMAK-[\da-f]{24}-[\da-f]{34}|ATATT3[\w=-]{50,}|hf_[A-Za-z\d]{30,}|lin_api_\w{40,}|NRAK-[A-Z\d]{27}|glsa_[A-Za-z\d]{32}_[\da-f]{8})/g,
  },
  { kind: 'apiKey', pattern: /(?<![A-Za-z\d])[A-Za-z\d]{14}\.atlasv1\.[\w-]{40,}/g, marks: ['.atlasv1.'] },
  // Telegram.
  { kind: 'apiKey', pattern: /(?<![A-Za-z\d])\d{8,10}:AA[\w-]{33}(?![\w-])/g, marks: [':AA'] },
  { kind: 'apiKey', pattern: /hooks\.slack\.com\/(?:services|workflows|triggers)\/([\w/-]{20,})/g, marks: ['hooks.slack.com'] },
  { kind: 'apiKey', pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{5,30}\/([\w-]{40,})/g, marks: ['discord'] },
  { kind: 'apiKey', pattern: /webhook\.office\.com\/webhookb2\/([\w@/-]{40,})/g, marks: ['webhook.office.com'] },
  // A client secret of Entra ID.
  { kind: 'clientSecret', pattern: /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}/g, marks: ['Q~'] },
  // In no path of Okta's does an id stand there.
  { kind: 'stateToken', pattern: /\/tokens?\/([\w.~-]{12,})\/(?:verify|confirm|activate|reset)\b/gi, marks: ['/token'] },
  // Tokens of Okta's links to activate an account, reset a password or unlock: twenty characters, as ids have, and no id stands there.
  {
    kind: 'stateToken',
    pattern:
      /\/(?:reset[-_]?password|password[-_]?reset|forgot[-_]?password|welcome|activat(?:e|ion)|unlock|magic[-_]?link|recover(?:y)?)\/((?=[\w-]{0,19}\d)(?=[\w-]{0,19}[a-z])(?=[\w-]{0,19}[A-Z])[\w-]{20})(?![\w-])/g,
  },
  // Other links that reset a password or activate an account.
  {
    kind: 'stateToken',
    pattern:
      /\/(?:reset[-_]?password|password[-_]?reset|forgot[-_]?password|welcome|tokens?|activat(?:e|ion)|verify|unlock|invit(?:e|ations?)|magic[-_]?link|recover(?:y)?|qr)\/([\w.~-]{12,})/gi,
    isLikely: true,
  },
]
