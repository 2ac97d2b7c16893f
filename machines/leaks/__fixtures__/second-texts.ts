import type { Chance } from './second-chance'
import type { Kind, Planted } from './second-kinds'
import type { Writer } from './second-writers'

/** Lines that a reader quotes. */
const evidence = [
  'OktaWidget 2026-11-21 06:39:00 [ERROR] Response status code does not indicate success: (403) Forbidden',
  '{"errorCode":"E0000011","errorSummary":"Invalid token provided","errorLink":"E0000011","errorId":"oaeHfmOAx1iRLa0H10DeMz5fQ","errorCauses":[]}',
  'HTTP/1.1 401 Unauthorized',
  '{"error":"invalid_client","error_description":"The client secret supplied for a confidential client is invalid."}',
  'WWW-Authenticate: Bearer error="insufficient_scope", error_description="The access token must provide access to at least one of these scopes - okta.users.read"',
  'Invoke-RestMethod : The remote server returned an error: (401) Unauthorized. https://acme.okta.com/api/v1/users',
  'java.net.UnknownHostException: acme.okta.com: Name or service not known',
  "The 'redirect_uri' parameter must be a Login redirect URI in the client app settings: https://acme-admin.okta.com/admin/app/oidc_client/instance/0oa1",
]

const isObject = (body: string) => /^[\s{[<]/.test(body) && !/["'`]\n|-----|\n\S*\n\n/.test(body)

/** What a writer wrote, beside evidence or on its line. */
export function textOf(chance: Chance, { words, text }: Planted, writer: Writer): string {
  const body = writer.write(words, text)
  const near = chance.of(evidence)
  const oneLine = body.includes('\n') && isObject(body) ? body.replaceAll(/\n\s*/g, ' ') : body
  switch (chance.of(['above', 'below', 'before', 'behind', 'between'] as const)) {
    case 'above':
      return `${near}\n${body}\n`
    case 'below':
      return `${body}\n${near}\n`
    case 'before':
      return `${near} ${oneLine}\n`
    case 'behind':
      return oneLine.includes('\n') ? `${oneLine}\n${near}` : `${oneLine} ${near}`
    case 'between':
      return `It fails since Monday:\n${near}\n\n${body}\n\n${chance.of(evidence)}\n`
  }
}

/** Whether somebody could write this kind in this way, so that it can be known for a secret. */
export const fits = (kind: Kind, writer: Writer) =>
  !(kind.lines && writer.header) && !(kind.short && (writer.header || writer.long || writer.nameless)) && !(writer.nameless && !kind.shape)

const decodeQuery = (text: string) => text.replaceAll(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString())
const decodeEscapes = (text: string) =>
  text.replaceAll(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))).replaceAll(/\\(.)/g, (_, one) => (one === 'n' ? '\n' : one))
const decodeEntities = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
const decodeRuns = (text: string) => (text.match(/[A-Za-z0-9+/_-]{16,}/g) ?? []).map((run) => Buffer.from(run, 'base64').toString('latin1')).join('\n')

/** A text, and all that somebody gets who decodes it. */
export function views(text: string): string {
  const query = decodeQuery(text)
  const escapes = decodeEscapes(text)
  const all = [text, query, decodeQuery(query), escapes, decodeEscapes(escapes), decodeEntities(text), text.replaceAll('=3D', '=')]
  const plain = [...all, ...all.map((one) => one.replaceAll(/\\n|\s/g, ''))]
  return [...plain, ...[text, query, escapes].map(decodeRuns)].join('\n')
}

/** What must not be seen of a secret: all of it, and where it is long a piece from its middle and its end. */
const pieces = (secret: string) =>
  secret.length < 28 ? [secret] : [secret.slice(Math.floor(secret.length / 2), Math.floor(secret.length / 2) + 12), secret.slice(-12)]

const escaped = (text: string) => text.replaceAll(/[^\w]/g, '\\$&')

/** Whether anything of the secrets is in the text, in plain or encoded. */
export function shows(text: string, secrets: readonly string[]): boolean {
  const seen = views(text)
  return secrets
    .flatMap(pieces)
    .some((piece) => (piece.length < 10 ? new RegExp(`(?<![A-Za-z0-9])${escaped(piece)}(?![A-Za-z0-9])`).test(seen) : seen.includes(piece)))
}

/** Whether a harmless value can be read in the text. */
export function keeps(text: string, value: string): boolean {
  const seen = views(text)
  return seen.includes(value) || seen.includes(value.replaceAll(/\s/g, ''))
}
