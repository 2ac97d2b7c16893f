import { deflateRawSync } from 'node:zlib'

/** Invented messages for the tests. */

const tlv = (tag: number, ...contents: Uint8Array[]): Buffer => {
  const inner = Buffer.concat(contents)
  const length = inner.length < 128 ? [inner.length] : [0x82, inner.length >> 8, inner.length & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), inner])
}
const utc = (time: string) => tlv(0x17, Buffer.from(`${time.replace(/[-:T]/g, '').slice(2, 14)}Z`))
/** An X.509 certificate as far as its dates; the rest is no key and no signature. */
export const certificate = (from: string, to: string) =>
  tlv(
    0x30,
    tlv(0x30, tlv(0xa0, tlv(2, Buffer.from([2]))), tlv(2, Buffer.from([7])), tlv(0x30), tlv(0x30, tlv(0x31)), tlv(0x30, utc(from), utc(to)), tlv(0x30)),
    tlv(0x30),
    tlv(3, Buffer.alloc(200, 7)),
  ).toString('base64')
export const good = certificate('2024-01-01T00:00:00', '2034-01-01T00:00:00')
export const old = certificate('2014-01-01T00:00:00', '2026-11-20T09:00:00')

export const signature = (key = good, algorithm = 'http://www.w3.org/2001/04/xmldsig-more#rsa-sha256') =>
  `<ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:SignedInfo><ds:SignatureMethod Algorithm="${algorithm}"/></ds:SignedInfo><ds:SignatureValue>bm90IHJlYWw=</ds:SignatureValue><ds:KeyInfo><ds:X509Data><ds:X509Certificate>${key}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></ds:Signature>`

export const acs = 'https://app.example/saml/acs'
const namespaces = 'xmlns:saml2p="urn:oasis:names:tc:SAML:2.0:protocol" xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion"'
export const okta = 'http://www.okta.com/exk1acmeSaml000a1'
const nameId = '<saml2:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">lena@acme.example</saml2:NameID>'

type Assertion = { issuer?: string; nameId?: string; recipient?: string; audience?: string; from?: string; to?: string; signed?: string; inResponseTo?: string }
export const assertion = (one: Assertion = {}) =>
  `<saml2:Assertion xmlns:saml2="urn:oasis:names:tc:SAML:2.0:assertion" ID="id1" IssueInstant="2026-11-21T08:58:00.000Z" Version="2.0"><saml2:Issuer>${one.issuer ?? okta}</saml2:Issuer>${one.signed ?? ''}<saml2:Subject>${one.nameId ?? nameId}<saml2:SubjectConfirmation Method="urn:oasis:names:tc:SAML:2.0:cm:bearer"><saml2:SubjectConfirmationData${one.inResponseTo === '' ? '' : ` InResponseTo="${one.inResponseTo ?? '_r1'}"`} NotOnOrAfter="${one.to ?? '2026-11-21T09:03:00.000Z'}" Recipient="${one.recipient ?? acs}"/></saml2:SubjectConfirmation></saml2:Subject><saml2:Conditions NotBefore="${one.from ?? '2026-11-21T08:53:00.000Z'}" NotOnOrAfter="${one.to ?? '2026-11-21T09:03:00.000Z'}"><saml2:AudienceRestriction><saml2:Audience>${one.audience ?? 'https://app.example/metadata'}</saml2:Audience></saml2:AudienceRestriction></saml2:Conditions></saml2:Assertion>`

type Response = { id?: string; issuer?: string; destination?: string; inResponseTo?: string; signed?: string; status?: string; content?: string }
export const response = (one: Response = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?><saml2p:Response ${namespaces} Destination="${one.destination ?? acs}" ID="${one.id ?? 'id0'}"${one.inResponseTo === '' ? '' : ` InResponseTo="${one.inResponseTo ?? '_r1'}"`} IssueInstant="2026-11-21T08:58:00.000Z" Version="2.0"><saml2:Issuer>${one.issuer ?? okta}</saml2:Issuer>${one.signed ?? ''}<saml2p:Status>${one.status ?? status('Success')}</saml2p:Status>${one.content ?? assertion({ ...(one.inResponseTo === undefined ? {} : { inResponseTo: one.inResponseTo }) })}</saml2p:Response>`

export const status = (outer: string, inner?: string) =>
  `<saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${outer}">${inner ? `<saml2p:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:${inner}"/>` : ''}</saml2p:StatusCode>`

export const request = (attributes = '', content = '') =>
  `<samlp:AuthnRequest xmlns:samlp="urn:oasis:names:tc:SAML:2.0:protocol" ID="_r1" Version="2.0" IssueInstant="2026-11-21T08:57:30Z" Destination="https://acme.okta.com/app/acme_portal_1/exk1acmeSaml000a1/sso/saml" AssertionConsumerServiceURL="${acs}"${attributes}><saml:Issuer xmlns:saml="urn:oasis:names:tc:SAML:2.0:assertion">https://app.example/metadata</saml:Issuer>${content}</samlp:AuthnRequest>`

export const base64 = (xml: string) => Buffer.from(xml).toString('base64')
export const deflated = (xml: string) => deflateRawSync(Buffer.from(xml)).toString('base64')
/** Percent-encoded as often as that. */
export const encoded = (text: string, times: number): string => (times === 0 ? text : encoded(encodeURIComponent(text), times - 1))
