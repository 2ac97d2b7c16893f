import { expect, test } from 'vitest'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { decodedVariants } from '@/lib/evidence/text/decoded-variants'
import { acs, assertion, base64, certificate, deflated, encoded, good, okta, old, request, response, signature, status } from './__fixtures__/messages'
import { fields } from './fields'
import { messagesIn } from './messages'
import { saml } from './saml'

/** What the messages of the first view that holds any say of themselves. */
const samlMessages = (text: string) => {
  const held = [...decodedVariants(text).data()].map((view) => messagesIn(view.text).messages).find((messages) => messages.length > 0) ?? []
  return held.map((message) => fields(message, (place) => place))
}

/** Each fact with its value, without line and quote. */
const factsBy = (paste: string) => factsReadBy(saml, paste).map((one) => /^(?:older |unchecked )?\S+/.exec(one)![0])

const responseFacts = [
  'response',
  '!assertionMissing',
  'okta',
  'oktaIssuer',
  '!issuerMissing',
  '!destinationMissing',
  '!recipientMissing',
  '!audienceMissing',
  '!idpInitiated',
  'statusSuccess',
  '!statusNotSuccess',
  'nameIdEmail',
  '!nameIdMissing',
  'signatureMissing',
  'issued=20261121T085800Z',
  'notBefore=20261121T085300Z',
  'notOnOrAfter=20261121T090300Z',
  '!windowOver',
]
const requestFacts = ['authnRequest', 'okta', 'oktaRecipient', '!issuerMissing', '!destinationMissing', 'issued=20261121T085730Z']
const wrapped = (text: string, end = '\n') => text.match(/.{1,76}/g)!.join(end)
const har = (name: string, value: string) => JSON.stringify({ postData: { params: [{ name, value }] } }, null, 2)
const pretty = (xml: string) => xml.replaceAll('><', '>\n  <')
const other = (xml: string, prefix: string) => xml.replaceAll('saml2p:', prefix).replaceAll(':saml2p=', prefix === '' ? '=' : `:${prefix.slice(0, -1)}=`)

/** One response in every way in which people paste it. */
const responses: Record<string, string> = {
  XML: response(),
  'XML over lines': pretty(response()),
  'XML with other prefixes': other(response(), 'samlp:').replaceAll('saml2:', 'saml:').replaceAll(':saml2=', ':saml='),
  'XML without a prefix': other(response(), ''),
  'XML in a mail': pretty(response())
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\r\n'),
  'XML in JSON': JSON.stringify({ message: response() }),
  'XML in JSON in JSON': JSON.stringify({ log: JSON.stringify({ message: pretty(response()) }) }),
  'XML in HTML': response().replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;'),
  'XML in quotation marks of a chat': response().replaceAll(/"([^"]*)"/g, '“$1”'),
  'XML, a second time encoded': `${base64(response())}\n\n${response()}`,
  base64: base64(response()),
  base64url: base64(response()).replaceAll('+', '-').replaceAll('/', '_'),
  'base64 over lines': wrapped(base64(response())),
  'base64 over lines in a mail': wrapped(base64(response()), '\r\n> '),
  'a form field': `SAMLResponse=${encodeURIComponent(base64(response()))}&RelayState=%2Fhome`,
  'a form field, over lines': `SAMLResponse=${encodeURIComponent(wrapped(base64(response()), '\r\n'))}`,
  'a form field in small hexadecimal': `SAMLResponse=${base64(response()).replaceAll('=', '%3d').replaceAll('+', '%2b').replaceAll('/', '%2f')}`,
  'a field of a tool': `SAMLResponse: ${base64(response())}\nRelayState: x`,
  'a table of a tool': `SAMLResponse\n${base64(response())}\nRelayState\nhttps://app.example`,
  'a HAR': har('SAMLResponse', encodeURIComponent(base64(response()))),
  'a HAR, decoded': har('SAMLResponse', base64(response())),
  'a page': `<form method="post" action="${acs}"><input name="SAMLResponse" type="hidden" value="${base64(response()).replaceAll('+', '&#x2b;').replaceAll('=', '&#x3d;')}"/></form>`,
  'a multipart body': `Content-Disposition: form-data; name="SAMLResponse"\r\n\r\n${base64(response())}\r\n--x`,
  'a JSON value': JSON.stringify({ saml_response: base64(response()) }),
  deflated: `SAMLResponse=${encodeURIComponent(deflated(response()))}`,
  'deflated, without its name': deflated(response()),
}
for (const [name, paste] of Object.entries(responses)) test(`a response as ${name}`, () => expect(factsBy(paste)).toEqual(responseFacts))

const requests: Record<string, string> = {
  XML: request(),
  'an address': `https://acme.okta.com/app/acme_portal_1/exk1acmeSaml000a1/sso/saml?SAMLRequest=${encodeURIComponent(deflated(request()))}&RelayState=x`,
  'an address in an address': `https://acme.okta.com/login/login.htm?fromURI=${encodeURIComponent(`/app/x/sso/saml?SAMLRequest=${encodeURIComponent(deflated(request()))}`)}`,
  'an address in an address that is half encoded': `https://acme.okta.com/login/login.htm?fromURI=/app/x/sso/saml?SAMLRequest=${encoded(deflated(request()), 2)}`,
  'a form field': `SAMLRequest=${encodeURIComponent(base64(request()))}`,
}
for (const [name, paste] of Object.entries(requests)) test(`a request as ${name}`, () => expect(factsBy(paste)).toEqual(requestFacts))

/** What is pasted, the facts that it adds, and those that it takes away. */
const rows: Record<string, [paste: string, added: string[], gone?: string[]]> = {
  'encoded four times': [`SAMLRequest=${encoded(deflated(request()), 4)}`, ['overEncoded=4']],
  'encoded twice': [`https://acme.okta.com/x/sso/saml?SAMLRequest=${encoded(deflated(request()), 2)}`, ['overEncoded=2']],
  'only the end of a request, encoded four times': [
    encoded(base64(request()).slice(151), 4),
    ['overEncoded=4', 'truncated'],
    ['okta', 'oktaRecipient', '!destinationMissing', 'issued=20261121T085730Z'],
  ],
  'signed in the address': [
    `SAMLRequest=${encodeURIComponent(deflated(request()))}&SigAlg=http%3A%2F%2Fwww.w3.org%2F2000%2F09%2Fxmldsig%23rsa-sha1&Signature=x`,
    ['requestSigned', 'sha1'],
  ],
  'a request with wishes': [
    request(
      ' ForceAuthn="true" IsPassive="1"',
      '<samlp:NameIDPolicy Format="urn:oasis:names:tc:SAML:2.0:nameid-format:persistent"/><samlp:RequestedAuthnContext/>',
    ),
    ['forceAuthn', 'passive', 'authnContextRequested', 'nameIdPersistent'],
  ],
  'refused by policy': [
    response({ status: status('Responder', 'RequestDenied'), content: '' }),
    ['assertionMissing', 'statusNotSuccess', 'statusResponder', 'statusRequestDenied'],
    [
      '!assertionMissing',
      '!recipientMissing',
      '!audienceMissing',
      'statusSuccess',
      '!statusNotSuccess',
      'nameIdEmail',
      '!nameIdMissing',
      ...responseFacts.slice(15),
    ],
  ],
  'an encrypted assertion': [
    response({ content: '<saml2:EncryptedAssertion><x/></saml2:EncryptedAssertion>' }),
    ['assertionEncrypted', 'unchecked audienceMissing', 'unchecked recipientMissing', 'unchecked nameIdMissing', 'unchecked windowOver'],
    ['!assertionMissing', '!recipientMissing', '!audienceMissing', 'nameIdEmail', '!nameIdMissing', 'signatureMissing', ...responseFacts.slice(15)],
  ],
  'nobody named': [response({ content: assertion({ nameId: '' }) }), ['nameIdMissing'], ['nameIdEmail', '!nameIdMissing']],
  'a name that is no address': [
    response({ content: assertion({ nameId: '<saml2:NameID Format="urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress">lena</saml2:NameID>' }) }),
    ['nameIdNoEmail'],
  ],
  'another format': [
    response({ content: assertion({ nameId: '<saml2:NameID Format="urn:oasis:names:tc:SAML:2.0:nameid-format:transient">x9</saml2:NameID>' }) }),
    ['nameIdTransient'],
    ['nameIdEmail'],
  ],
  'signed twice, with SHA-1': [
    response({ signed: signature(), content: assertion({ signed: signature(good, 'http://www.w3.org/2000/09/xmldsig#rsa-sha1') }) }),
    ['responseSigned', 'assertionSigned', '!signatureMissing', 'sha1', 'certificateExpires=20340101T000000Z', '!certificateExpired'],
    ['signatureMissing'],
  ],
  'a certificate that expired yesterday': [
    response({ content: assertion({ signed: signature(old) }) }),
    ['assertionSigned', '!signatureMissing', 'certificateExpires=20261120T090000Z', 'certificateExpired=86400'],
    ['signatureMissing'],
  ],
  'begun at the identity provider': [response({ inResponseTo: '' }), ['idpInitiated'], ['!idpInitiated']],
  'another Recipient': [response({ content: assertion({ recipient: `${acs}/` }) }), ['destinationDiffers']],
  'over for a minute': [
    response({ content: assertion({ to: '2026-11-21T08:59:00.000Z' }) }),
    ['notOnOrAfter=20261121T085900Z', 'windowOver=60'],
    ['notOnOrAfter=20261121T090300Z', '!windowOver'],
  ],
  'over for a week': [
    response({ content: assertion({ from: '2026-11-14T08:50:00Z', to: '2026-11-14T09:00:00Z' }) }),
    ['notBefore=20261114T085000Z', 'notOnOrAfter=20261114T090000Z', 'windowOverLongAgo=604800'],
    ['notBefore=20261121T085300Z', 'notOnOrAfter=20261121T090300Z', '!windowOver'],
  ],
  'not yet valid, and short': [
    response({ content: assertion({ from: '2026-11-21T09:02:00+00:00' }) }),
    ['notBefore=20261121T090200Z', 'notYetValid=120', 'windowShort=60'],
    ['notBefore=20261121T085300Z'],
  ],
  'of somebody else, for Okta': [
    response({
      issuer: 'https://sts.windows.net/acme/',
      destination: 'https://login.acme.example/sso/saml2/0oa1acmeInbound001',
      content: assertion({ issuer: 'https://sts.windows.net/acme/', recipient: 'https://login.acme.example/sso/saml2/0oa1acmeInbound001' }),
    }),
    ['oktaRecipient'],
    ['oktaIssuer'],
  ],
  'cut off': [response().slice(0, -60), ['truncated']],
  'encoded and cut off': [
    `${base64(response({ signed: signature() }).split('<saml2:Assertion')[0]!)}...`,
    ['truncated', 'responseSigned', '!signatureMissing', 'certificateExpires=20340101T000000Z', '!certificateExpired'],
    ['signatureMissing', '!assertionMissing', '!recipientMissing', '!audienceMissing', 'nameIdEmail', '!nameIdMissing', ...responseFacts.slice(15)],
  ],
  'masked in angle brackets': [response().replace('lena@acme.example', '<redacted>'), ['truncated'], ['!nameIdMissing']],
}
for (const [name, [paste, added, gone = []]] of Object.entries(rows))
  test(name, () => {
    const known = paste.includes('SAMLRequest') || paste.includes('AuthnRequest') || name.startsWith('only') ? requestFacts : responseFacts
    const cut = added.includes('truncated') && known === responseFacts ? ['signatureMissing'] : []
    expect(factsBy(paste).toSorted()).toEqual([...known.filter((fact) => ![...gone, ...cut].includes(fact)), ...added].toSorted())
  })

test('metadata', () => {
  const metadata = `<md:EntityDescriptor entityID="${okta}" validUntil="2026-11-20T09:00:00Z" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:IDPSSODescriptor><md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#"><ds:X509Data><ds:X509Certificate>${wrapped(good)}</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor></md:IDPSSODescriptor></md:EntityDescriptor>`
  expect(factsBy(metadata)).toEqual(['metadata', 'okta', 'oktaIssuer', 'metadataExpired=86400', 'certificateExpires=20340101T000000Z', '!certificateExpired'])
  expect(samlMessages(metadata)[0]?.certificates).toEqual([good])
})

test('only an identity provider’s metadata is held against a response', () => {
  const metadata = (role: string) =>
    `<md:EntityDescriptor entityID="${okta}" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"><md:${role}SSODescriptor/></md:EntityDescriptor>`
  const names = (role: string) => saml.read(metadata(role), now).terms?.map(({ name }) => name)
  expect(names('IDP')).toEqual(['metadataEntityId'])
  expect(names('SP')).toEqual([])
})

test('parts that are pasted alone', () => {
  expect(factKeysReadBy(saml, `<saml2p:Status>${status('Requester', 'InvalidNameIDPolicy')}</saml2p:Status>`)).toEqual([
    'truncated',
    'statusNotSuccess',
    'statusRequester',
    'statusInvalidNameIdPolicy',
  ])
  expect(factKeysReadBy(saml, assertion()).slice(0, 3)).toEqual(['assertion', 'okta', 'oktaIssuer'])
})

const elsewhere: Record<string, string> = {
  'a response of another identity provider': response({ issuer: 'https://sts.windows.net/acme/', status: status('Responder', 'AuthnFailed') }),
  'the same, where Okta is named': `In Okta it works.\n${response({ issuer: 'https://login.acme.example/realms/acme', status: status('Responder') })}`,
  'a response of nobody known': response({ issuer: 'https://idp.acme.example/saml', status: status('Responder', 'RequestDenied'), content: '' }),
  'a request to nobody known': request().replace(/Destination="[^"]*"/, 'Destination="https://idp.acme.example/sso"'),
  'metadata of nobody known': '<md:EntityDescriptor entityID="https://idp.acme.example/saml" xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata"/>',
  'a part with a prefix of others': `<samlp:Status>${status('Responder', 'RequestDenied').replaceAll('saml2p:', 'samlp:')}</samlp:Status>`,
}
for (const [name, paste] of Object.entries(elsewhere)) test(`not read: ${name}`, () => expect(factsReadBy(saml, paste)).toEqual([]))

test('Okta’s where it is named, or where its ids are, and where the sender is hidden', () => {
  const failed = { status: status('Responder', 'RequestDenied'), content: '' }
  const [unknown, hidden] = [response({ ...failed, issuer: 'https://id.acme.example' }), response({ ...failed, issuer: 'REMOVED' })]
  expect(factKeysReadBy(saml, `Okta\n${unknown}`)).toContain('statusRequestDenied')
  expect(factKeysReadBy(saml, hidden)).toContain('statusRequestDenied')
  expect(factsReadBy(saml, response({ ...failed, issuer: 'https://id.acme.example', id: 'id2718281828459045235360287' }))).toContain(
    'okta 1 ID="id2718281828459045235360287"',
  )
})

test('where a fact stands', () => {
  const facts = factsReadBy(saml, pretty(response({ content: assertion({ recipient: 'https://app.example/acs' }), status: status('Responder') })))
  expect(facts.filter((one) => /^(?:oktaIssuer|!destination|statusResponder)/.test(one))).toEqual([
    `oktaIssuer 3 <saml2:Issuer>${okta}</saml2:Issuer>`,
    `!destinationMissing 2 Destination="${acs}"`,
    'statusResponder 5 Value="urn:oasis:names:tc:SAML:2.0:status:Responder"',
  ])
  expect(factsReadBy(saml, `one\nSAMLRequest=${encoded(deflated(request()), 4)}`)[1]).toMatch(/^overEncoded=4 2 %252525(?:2B|2F)$/)
  expect(factsReadBy(saml, `one\nSAMLResponse=${base64(response())}`)[0]).toMatch(/^response 2 SAMLResponse=PD94…\(\d+ characters hidden\)$/)
})

test('Destination and Recipient as a pair', () => {
  expect(saml.read(response({ content: assertion({ recipient: `${acs}/` }) }), now).pairs).toEqual([{ of: 'destination', expected: acs, found: `${acs}/` }])
})

test('the last response counts, and a request beside it', () => {
  const first = response({ id: 'a', status: status('Responder'), content: '' })
  expect(factKeysReadBy(saml, `${first}\n${request()}\n${response({ id: 'b' })}`)).toEqual(
    [...requestFacts, ...responseFacts].map((fact) => fact.split('=')[0]!),
  )
})

test('plain fields for comparisons', () => {
  const [asked, answered] = samlMessages(
    `SAMLRequest=${encodeURIComponent(deflated(request()))}\nSAMLResponse=${encodeURIComponent(base64(response({ signed: signature() })))}`,
  )
  expect(asked).toMatchObject({ kind: 'authnRequest', id: '_r1', issuer: 'https://app.example/metadata', acsUrls: [acs], from: 0, certificates: [] })
  expect(answered).toMatchObject({
    kind: 'response',
    isWhole: true,
    id: 'id0',
    issuer: okta,
    destination: acs,
    inResponseTo: '_r1',
    nameIdFormat: 'urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress',
    notBefore: '2026-11-21T08:53:00.000Z',
    recipients: [acs],
    audiences: ['https://app.example/metadata'],
    certificates: [good],
  })
  expect(samlMessages(JSON.stringify({ xml: response() }))).toHaveLength(1)
})

const others: Record<string, string> = {
  'SAML 1.1':
    '<saml:Assertion xmlns:saml="urn:oasis:names:tc:SAML:1.0:assertion" AssertionID="x"><saml:Conditions NotBefore="2026-11-21T09:02:00Z"/></saml:Assertion>',
  'WS-Federation': `wresult=<t:RequestSecurityTokenResponse xmlns:t="http://schemas.xmlsoap.org/ws/2005/02/trust"><t:RequestedSecurityToken>${assertion()}</t:RequestedSecurityToken></t:RequestSecurityTokenResponse>`,
  'another Response': '<Response xmlns="https://api.example"><Status>400</Status></Response>',
  'a word about it': 'The SAMLResponse is base64 and must be posted to the ACS URL; see <saml:Issuer>.',
  'a place to fill in': 'SAMLResponse=<base64 of the response>&RelayState=x',
  'a mask': `SAMLResponse=${'x'.repeat(300)}`,
  'a checksum': `SAMLResponse=${'3f9a0c'.repeat(10)}0123`,
  'an image': `data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAA${Buffer.from('no image at all, '.repeat(20)).toString('base64')}`,
  'a token': `eyJhbGciOiJSUzI1NiJ9.${Buffer.from(JSON.stringify({ iss: 'https://acme.okta.com', sub: 'x'.repeat(80) })).toString('base64url')}.c2ln`,
  'a certificate': `-----BEGIN CERTIFICATE-----\n${wrapped(good)}\n-----END CERTIFICATE-----`,
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(saml, paste)).toEqual([]))

test('dates of a certificate before 2050 and after', () => {
  const until = (to: string) =>
    factsBy(response({ signed: signature(certificate('1999-01-01T00:00:00', to)) })).find((fact) => fact.startsWith('certificateExpires'))
  expect([until('2049-12-31T23:59:59'), until('2001-12-31T23:59:59')]).toEqual(['certificateExpires=20491231T235959Z', 'certificateExpires=20011231T235959Z'])
})
