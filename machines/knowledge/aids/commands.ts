import type { Block } from './aid'
import type { Scheme } from './call'

/** A GET as a command. `keep`: the headers to print, which leaves out cookies; `body`: whether what comes after them matters; `proof`: further headers. */
export type Request = { path: string; scheme?: Scheme | undefined; keep: readonly string[]; body: boolean; origin?: true }

const tokens: Record<Scheme, string> = { Bearer: 'ACCESS_TOKEN', DPoP: 'ACCESS_TOKEN', SSWS: 'OKTA_API_TOKEN' }

/** The same GET for a Unix shell and for PowerShell. Both print the status and the headers named, so that the output can be pasted back. */
export const commands = (request: Request): Block[] => [
  { label: 'curl', code: curl(request) },
  { label: 'PowerShell', code: powerShell(request) },
]

function curl({ path, scheme, keep, body, origin }: Request): string {
  const lines = [
    `curl -s -D - -o ${body ? '"$BODY"' : '/dev/null'} \\`,
    ...headersOf(scheme, origin).map(([name, value]) => `  -H "${name}: ${value}" \\`),
    `  "https://$OKTA_DOMAIN${path}" | grep -iE '^(HTTP/|${keep.join('|')})'`,
  ]
  return body ? ['BODY=$(mktemp)', ...lines, 'cat "$BODY"; rm -f "$BODY"'].join('\n') : lines.join('\n')
}

/** HttpClient in place of Invoke-WebRequest: it answers alike in Windows PowerShell 5.1 and PowerShell 7, and does not throw on 4xx. */
function powerShell({ path, scheme, keep, body, origin }: Request): string {
  return [
    'Add-Type -AssemblyName System.Net.Http',
    '$client = [System.Net.Http.HttpClient]::new()',
    ...headersOf(scheme, origin).map(([name, value]) => `[void]$client.DefaultRequestHeaders.TryAddWithoutValidation('${name}', "${inPowerShell(value)}")`),
    `$answer = $client.GetAsync("https://${inPowerShell(`$OKTA_DOMAIN${path}`)}").GetAwaiter().GetResult()`,
    '"HTTP/$($answer.Version) $([int]$answer.StatusCode)"',
    `$answer.Headers.ToString() -split '\\r?\\n' -match '^(${keep.join('|')})'`,
    ...(body ? ['$answer.Content.ReadAsStringAsync().GetAwaiter().GetResult()'] : []),
  ].join('\n')
}

const headersOf = (scheme: Scheme | undefined, origin: true | undefined): [name: string, value: string][] => [
  ...(scheme ? [['Authorization', `${scheme} $${tokens[scheme]}`] as [string, string]] : []),
  ...(scheme === 'DPoP' ? [['DPoP', '$DPOP_PROOF'] as [string, string]] : []),
  ...(origin ? [['Origin', '$ORIGIN'] as [string, string]] : []),
]

/** In PowerShell a name ends only at its brace: `$id?limit` would be one name. */
export const inPowerShell = (text: string) => text.replace(/\$([A-Z][A-Z_\d]*)/g, (_, name: string) => `\${env:${name}}`)

/** The variables that a command needs, and how to set them without showing a secret. */
export function settingUp(names: readonly string[], scheme: Scheme | undefined, origin?: true): string {
  const secret = scheme && tokens[scheme]
  const plain = ['OKTA_DOMAIN', ...(origin ? ['ORIGIN'] : []), ...names]
  const first = `First set ${list(plain.map((name) => `\`${name}\``))}. In a shell: \`export OKTA_DOMAIN=acme.okta.com\`, with your own domain. In PowerShell: \`$env:OKTA_DOMAIN = 'acme.okta.com'\`.`
  if (secret === undefined) return first
  const hidden = `For the token: \`read -rs ${secret} && export ${secret}\`, then paste it and press Enter. A macOS terminal cuts lines at 1,024 characters: there, copy it and run \`export ${secret}="$(pbpaste)"\`. In PowerShell: \`$env:${secret} = [Net.NetworkCredential]::new('', (Read-Host -AsSecureString)).Password\`.`
  return `${first} ${hidden}${scheme === 'DPoP' ? ' A DPoP-bound token needs a proof for exactly this call in `DPOP_PROOF`: let the program that has the key make one.' : ''}`
}

const list = (words: readonly string[]) => (words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`)
