import type { SecretKind } from '@/lib/evidence/secrets/names'
import type { Chance } from './chance'

/**
 * A credential that nobody has, and how programs write it: as a header, as fields of JSON or a form, as a line of a log. `parts`: what must show up nowhere, each long
 * enough to be no accident.
 */
export type Credential = { kind: SecretKind; name: string; parts: string[]; header?: [name: string, value: string]; fields: Fields; line: string }
export type Fields = Record<string, unknown>

const [digits, small, large] = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const word = `${digits}${small}${large}`
const url = `${word}-_`

/** Begins with a letter and a digit, so that it is no word. */
const secret = (chance: Chance, length: number, letters = url) =>
  `${chance.text(small, 1)}${chance.text(digits, 1)}${chance.text(letters, length - 3)}${chance.text(word, 1)}`
const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A kind of credential as one is made up. */
type Make = (chance: Chance) => Credential

const token: Make = (chance) => {
  const [claims, signature] = [
    base64url({ iss: 'https://acme.okta.com', sub: secret(chance, 20), exp: 1795166100 + chance.below(9), jti: `AT.${secret(chance, 30)}` }),
    chance.text(url, 86),
  ]
  const value = `${base64url({ alg: 'RS256', kid: 'k1' })}.${claims}.${signature}`
  return {
    kind: 'token',
    name: 'a token',
    parts: [value, claims, signature],
    header: ['Authorization', `Bearer ${value}`],
    fields: { token_type: 'Bearer', access_token: value, expires_in: 3600 },
    line: `validating ${value}`,
  }
}

const apiToken: Make = (chance) => {
  const value = `00${chance.text(url, 39)}${chance.text(word, 1)}`
  return {
    kind: 'apiToken',
    name: 'an API token',
    parts: [value],
    header: ['Authorization', `SSWS ${value}`],
    fields: { apiToken: value },
    line: `Authorization: SSWS ${value}`,
  }
}

const cookie =
  (name: string, make: (chance: Chance) => string): Make =>
  (chance) => {
    const value = make(chance)
    const header: [string, string] =
      chance.below(2) === 0 ? ['Cookie', `ln=x; ${name}=${value}; t=default`] : ['Set-Cookie', `${name}=${value};Version=1;Path=/;Secure`]
    return { kind: 'cookie', name: `the cookie ${name}`, parts: [value], header, fields: { [name]: value }, line: header.join(': ') }
  }

const clientSecret: Make = (chance) => {
  const value = secret(chance, 40 + 24 * chance.below(2))
  return {
    kind: 'clientSecret',
    name: 'a client secret',
    parts: [value],
    fields: { client_id: '0oa4acme1Web2App3d7', client_secret: value },
    line: `CLIENT_ID="0oa4acme1Web2App3d7" CLIENT_SECRET="${value}"`,
  }
}

const pem: Make = (chance) => {
  const lines = [`MIIEvQIBADANBgkqhkiG9w0BAQEF${chance.text(word, 36)}`, chance.text(`${word}+/`, 64), `${chance.text(`${word}+/`, 42)}==`]
  const value = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----'].join('\n')
  return {
    kind: 'privateKey',
    name: 'a private key',
    parts: lines.map((line) => line.replaceAll('=', '')),
    fields: { kid: 'k1', privateKey: value },
    line: value,
  }
}

const webKey: Make = (chance) => {
  const [d, p] = [chance.text(url, 43), chance.text(url, 43)]
  const key = { kty: 'RSA', kid: 'k1', e: 'AQAB', n: 'AQAB', d, p }
  return { kind: 'privateKey', name: 'a private web key', parts: [d, p], fields: { jwk: key }, line: JSON.stringify(key) }
}

const password: Make = (chance) => {
  const value = `${secret(chance, 8, word)}"&=/\\+é %<'${secret(chance, 6, word)}`
  return { kind: 'password', name: 'a password', parts: [value], fields: { username: 'lena', password: value }, line: JSON.stringify({ password: value }) }
}

/** With marks and backslashes at its beginning, within it and at its end, as programs write it down. */
const markedSecret: Make = (chance) => {
  const mark = chance.one(['"', '\\', "'", '\\"', '"}'])
  const [head, tail] = [secret(chance, 10, word), secret(chance, 10, word)]
  const value = chance.one([`${head}${mark}${tail}`, `${head}${tail}${mark}`, `${mark}${head}${tail}`])
  const line = chance.one([
    `export CLIENT_SECRET="${value.replace(/["\\]/g, '\\$&')}" NEXT=1`,
    `var ClientSecret = @"${value.replaceAll('"', '""')}"; next();`,
    `$ClientSecret = "${value.replaceAll('"', '`"')}"; next`,
    `{'client_secret': '${value.replace(/['\\]/g, '\\$&')}', 'next': 1}`,
  ])
  return {
    kind: 'clientSecret',
    name: 'a secret with marks',
    parts: value.includes(`${head}${tail}`) ? [`${head}${tail}`] : [head, tail],
    fields: { client_secret: value },
    line,
  }
}

const passcode: Make = (chance) => {
  const value = chance.text('456789', 8)
  return { kind: 'password', name: 'a passcode', parts: [value], fields: { credentials: { passcode: value } }, line: `passCode=${value}` }
}

const assertion: Make = (chance) => {
  const [person, signature] = [`${secret(chance, 12, word)}@acme.example`, `${chance.text(word, 60)}==`]
  const xml = `<saml2p:Response xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" ID="id1"><saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="id2"><ds:SignatureValue>${signature}</ds:SignatureValue><saml2:NameID>${person}</saml2:NameID></saml2:Assertion></saml2p:Response>`
  return {
    kind: 'assertion',
    name: 'an assertion',
    parts: [person, signature],
    fields: { SAMLResponse: Buffer.from(xml).toString('base64'), RelayState: 'x' },
    line: xml,
  }
}

const session =
  (name: string, prefix: string): Make =>
  (chance) => {
    const value = `${prefix}${secret(chance, 36)}`
    return { kind: 'stateToken', name: `a ${name}`, parts: [value], fields: { [name]: value }, line: `https://acme.okta.com/signin?${name}=${value}&x=1` }
  }

const basic: Make = (chance) => {
  const value = secret(chance, 40)
  const encoded = Buffer.from(`0oa4acme1Web2App3d7:${value}`).toString('base64')
  return {
    kind: 'authorization',
    name: 'an Authorization header',
    parts: [value, encoded.replaceAll('=', '')],
    header: ['Authorization', `Basic ${encoded}`],
    fields: { authorization: `Basic ${encoded}` },
    line: `authorization: Basic ${encoded}`,
  }
}

/** Every kind that DESIGN names. */
export const credentials: readonly Make[] = [
  token,
  apiToken,
  cookie('sid', (chance) => `102${chance.text(word, 24)}`),
  cookie('idx', (chance) => `eyJ6aXAiOiJERUYiLCJhbGciOiJkaXIifQ..${chance.text(url, 16)}.${chance.text(url, 60)}.${chance.text(word, 22)}`),
  cookie('DT', (chance) => `DI1${chance.text(url, 30)}${chance.text(word, 1)}`),
  cookie('JSESSIONID', (chance) => chance.text(`${digits}ABCDEF`, 32)),
  clientSecret,
  pem,
  webKey,
  password,
  markedSecret,
  passcode,
  assertion,
  session('stateToken', '02.id.'),
  session('sessionToken', '20111'),
  session('stateHandle', '02.id.'),
  basic,
]
