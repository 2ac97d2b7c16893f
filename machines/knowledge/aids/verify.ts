import type { Proof } from '@/lib/evidence/parsers/all'
import type { Aid, Block, Values } from './aid'
import { type Call, callOf, type Scheme } from './call'
import { commands, settingUp } from './commands'
import { discovery, grants, introspection, tls } from './other-commands'

/** What has to be looked at to see that a cause is gone. */
type Look = 'challenge' | 'answer' | 'limits' | 'clock' | 'reach' | 'origin' | 'grants' | 'introspection' | 'discovery' | 'tls'

export const looks: Record<string, Record<string, readonly Look[]>> = {
  'api-error': {
    tokenExpired: ['challenge'],
    clockSkewed: ['clock', 'challenge'],
    wrongAuthorizationServer: ['challenge'],
    idTokenUsed: ['challenge'],
    dpopProofMissing: ['challenge'],
    dpopProofInvalid: ['challenge'],
    dpopNonceRequired: ['challenge'],
    tokenRevoked: ['challenge', 'introspection'],
    apiTokenInvalid: ['answer'],
    scopeNotGranted: ['challenge', 'grants'],
    scopeMissing: ['challenge'],
    adminRoleMissing: ['answer'],
    authorizationMissing: ['answer'],
    endpointRefusesOauth: ['answer'],
    objectStateForbids: ['answer'],
    networkZoneDenied: ['reach'],
    issuerMismatched: ['discovery'],
    audienceMismatched: ['discovery'],
    orgTokenUnverifiable: ['discovery'],
    keysUnavailable: ['discovery'],
    signatureInvalid: ['discovery'],
    tokenInvalid: ['discovery', 'clock'],
    requestInvalid: ['answer'],
    methodNotAllowed: ['answer'],
    resourceNotFound: ['answer'],
    pathNotFound: ['answer'],
    orgUrlWrong: ['reach'],
    featureUnavailable: ['answer'],
    originNotAllowed: ['origin'],
    rateLimited: ['limits'],
    concurrencyLimited: ['limits'],
    oktaUnavailable: ['reach', 'answer'],
    agentUnavailable: ['answer'],
    oktaUnreachable: ['reach'],
    tlsIntercepted: ['tls'],
    proxyBlocked: ['reach'],
  },
  'workflows-403': {
    scopeNotGranted: ['grants'],
    connectionNotReauthorized: ['grants'],
    scopeNotListed: ['grants'],
    wrongConnection: ['grants'],
    adminRoleMissing: ['answer'],
    endpointRefusesOauth: ['answer'],
    objectStateForbids: ['answer'],
    networkBlocked: ['reach'],
    rateLimited: ['limits'],
  },
}

/** The commands that show whether a cause is gone, with the call of this case filled in. None where only the program itself can show it. */
export const verifyAids = (tree: string, cause: string, values: Values, facts: readonly Proof[]): Aid[] =>
  (looks[tree]?.[cause] ?? []).map((look) => aidFor(look, callOf(cause, values, facts), values))

const reachPath = '/.well-known/okta-organization'

function aidFor(look: Look, call: Call, values: Values): Aid {
  switch (look) {
    case 'challenge':
      return called(
        call,
        'challenge',
        'Check: the same call and its www-authenticate header',
        ['date', 'www-authenticate', 'dpop-nonce', 'x-okta-request-id'],
        false,
      )
    case 'answer':
      return called(call, 'answer', 'Check: the same call and Okta’s answer', ['date', 'content-type', 'www-authenticate', 'x-okta-request-id'], true)
    case 'limits':
      return called(call, 'limits', 'Check: how much of the limit remains', ['date', 'retry-after', 'x-rate-limit-', 'x-okta-request-id'], false)
    case 'clock':
      return {
        id: 'clock',
        title: 'Check: this machine’s clock against Okta’s',
        note: `${settingUp([], undefined)} The two times should differ by a second or two at most.`,
        blocks: clock(),
      }
    case 'reach':
      return {
        id: 'reach',
        title: 'Check: does Okta answer from this machine?',
        note: `${settingUp([], undefined)} It needs no token. Status 200 with \`x-okta-request-id\` comes from Okta. An HTML page comes from something in between.`,
        blocks: commands({ path: reachPath, keep: ['date', 'server', 'via', 'content-type', 'x-okta-request-id'], body: true }),
      }
    case 'origin':
      return {
        id: 'origin',
        title: 'Check: does Okta allow the page’s origin?',
        note: `${settingUp([], undefined, true)} \`ORIGIN\` is the origin in the browser’s message, such as \`http://localhost:4200\`. \`access-control-allow-origin\` in the answer has to be the same.`,
        blocks: commands({ path: reachPath, keep: ['access-control-allow-', 'x-okta-request-id'], body: false, origin: true }),
      }
    case 'grants':
      return grants(values)
    case 'introspection':
      return introspection()
    case 'discovery':
      return discovery()
    case 'tls':
      return tls()
  }
}

function called(call: Call, id: string, title: string, keep: readonly string[], body: boolean): Aid {
  const { path, names, scheme } = call
  return { id, title, note: `${settingUp(names, scheme)} ${standsFor(call)}`, blocks: commands({ path, scheme, keep, body }) }
}

const standsFor = ({ stands, scopes, scheme }: Call & { scheme: Scheme }) => {
  const needs = scopes?.length ? ` It likely needs ${scopes.map((scope) => `\`${scope}\``).join(' and ')}.` : ''
  switch (stands) {
    case 'same':
      return `It is the call of this case, as a GET without its query.${scheme === 'SSWS' ? '' : needs}`
    case 'reads':
      return `The failed call changes something, so this one only reads.${scheme === 'SSWS' ? '' : needs} Check the real call with your program.`
    case 'any':
      return 'The failed URL is not known here: use a path that only reads.'
  }
}

const clock = (): Block[] => [
  { label: 'curl', code: `date -u; curl -s -D - -o /dev/null "https://$OKTA_DOMAIN${reachPath}" | grep -i '^date:'` },
  {
    label: 'PowerShell',
    code: [
      'Add-Type -AssemblyName System.Net.Http',
      `$answer = [System.Net.Http.HttpClient]::new().GetAsync("https://\${env:OKTA_DOMAIN}${reachPath}").GetAwaiter().GetResult()`,
      '"here  $([DateTimeOffset]::UtcNow.ToString(\'r\'))"',
      '"Okta  $($answer.Headers.Date.ToString(\'r\'))"',
    ].join('\n'),
  },
]
