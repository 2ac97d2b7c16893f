import type { Kind } from '@/lib/sanitise/types'

/** What each kind of removed value is called. */
export const kindWords: Record<Kind, string> = {
  token: 'Token',
  apiToken: 'Okta API token',
  apiKey: 'API key',
  authorization: 'Authorization header',
  cookie: 'Cookie',
  clientSecret: 'Client secret',
  privateKey: 'Private key',
  password: 'Password or code',
  assertion: 'SAML or client assertion',
  stateToken: 'Session or state token',
  random: 'Long random value',
  person: 'Person',
  phone: 'Phone number',
  ip: 'IP address',
  org: 'Okta org',
  host: 'Host',
  place: 'Place of a person',
  session: 'Session or request',
  signature: 'Signature',
  value: 'Value',
  header: 'Header',
  parameter: 'Parameter',
  body: 'Body',
  note: 'Note',
}
