import { keySize } from './origin'

/** What one attempt failed with, at offsets into its own words. `isUnsent`: it failed on the way, before Okta could answer. */
export type Failure = { fact: Fact; value?: string; from: number; to: number; isUnsent: boolean }
type Fact = Status | (typeof causes)[number][0] | 'secret' | 'noStatus' | 'unknownError'
type Status = 'status401' | 'status403' | 'status404' | 'status407' | 'status429' | 'status5xx' | 'statusOther'

/** The order matters: a wrong secret fails before anything is sent, and a status proves that name, connection and TLS worked. */
export function failure(lines: string): Failure | undefined {
  // A viewer may have wrapped a sentence; offsets stay.
  const body = lines.replace(/\s/g, ' ')
  const secret = keySize(body) ?? secrets.exec(body)
  if (secret) return { fact: 'secret', ...span(secret), isUnsent: false }
  const status = answered(body)
  if (status !== undefined) return status
  for (const [fact, pattern] of causes) {
    const match = pattern.exec(body)
    if (match !== null) return { fact, ...span(match), isUnsent: true }
  }
  const plain = /System\.Net\.WebException/.exec(body)
  return plain === null ? undefined : { fact: 'noStatus', ...span(plain), isUnsent: false }
}

const secrets = /Base-64|FromBase64(?:String|_Decode)|SecurityService\.unencryptData/

/** .NET's messages are localised: the number in brackets and the names of methods and of states are all that every Windows writes. */
const causes = [
  ['trust', /trust relationship|remote certificate is invalid|TrustFailure|RemoteCertificateNameMismatch|RemoteCertificateChainErrors/i],
  [
    'tls',
    /SSL\/TLS secure channel|underlying connection was closed(?!: (?:Unable|The remote name|The proxy name|The operation))|closed the transport stream|forcibly closed|common algorithm|SslState\.|SslStream|TlsStream|SecureChannelFailure|SendFailure|\(10054\)/i,
  ],
  ['dns', /name could not be resolved|NameResolutionFailure|System\.Net\.Dns\.|No such host is known|\(1100[1-4]\)/i],
  ['timeout', /operation has timed out|WebExceptionStatus\.Timeout|request was aborted: The operation/i],
  [
    'connect',
    /Unable to connect to the remote server|ConnectFailure|actively refused|ConnectSocketInternal|Sockets\.Socket\.(?:Do|Internal|End)?Connect\b|\(1006[01]\)/i,
  ],
] as const

/** The number that Okta, or a proxy, answered with: in brackets after the exception, ASCII or full-width. */
function answered(body: string): Failure | undefined {
  for (const match of body.matchAll(/\bWebException|\bHttpRequestException|\bremote server returned an error/gi)) {
    const status = code.exec(body.slice(match.index, match.index + 240))
    if (status === null) continue
    const value = status[1] ?? status[2]!
    const at = { from: match.index, to: match.index + status.index + status[0].length, isUnsent: false }
    if (named.has(`status${value}`)) return { fact: `status${value}` as Status, ...at }
    return { fact: value.startsWith('5') ? 'status5xx' : 'statusOther', value, ...at }
  }
  return undefined
}

const code = /[(（]\s?([1-5]\d\d)\s?[)）]|: ([45]\d\d) ?[(（]/
const named = new Set(['status401', 'status403', 'status404', 'status407', 'status429'])
const span = (match: { index: number; 0: string }) => ({ from: match.index, to: match.index + match[0].length })
