import { expect, test } from 'vitest'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { now } from '@/lib/evidence/__fixtures__/samples'
import { samlError } from './saml-error'

const acs = 'https://app.example/saml/acs'
const sp = 'https://app.example/metadata'

/** What is pasted, then which facts are read from it; `okta` where Okta is named. */
const rows: Record<string, [facts: string[], ...pastes: string[]]> = {
  'a signature': [
    ['signatureInvalid'],
    'OneLogin_Saml2_ValidationError: Signature validation failed. SAML Response rejected',
    'omniauth: (saml) Authentication failure! invalid_ticket: OneLogin::RubySaml::ValidationError, Invalid Signature on SAML Response',
    'Could not authenticate you from SAML because "Fingerprint mismatch".',
    'org.opensaml.common.SAMLException: x\nCaused by: org.opensaml.xml.validation.ValidationException: Signature is not trusted or invalid',
    'Saml2AuthenticationException: Invalid signature for object [_a1b2]',
    'passport-saml: Error: Invalid signature\n    at SAML.validatePostResponse',
    'Sustainsys.Saml2.Exceptions.InvalidSignatureException: The signature verified correctly with the key contained in the signature, but that key is not trusted.',
    'opensaml::SecurityPolicyException at (https://app.example/Shibboleth.sso/SAML2/POST) Message was signed, but signature could not be verified.',
    'grafana: error validating response: Could not verify certificate against trusted certs',
    'saml: cannot validate signature on Response: x',
    'Verification of SAML assertion using the IDP’s certificate provided failed.',
    '[SAML] consume_assertion: The profile cannot verify a signature on the message',
    'samld: Failed to process response message. ret=-111(The profile cannot verify a signature on the message)',
    'Validation of IdP certificate failed for IdP http://idp.example/1',
    'saml2.sigver.SignatureError: Failed to verify signature',
    'SAML Response is not signed or has been modified.',
    'ERR_FAIL_TO_VERIFY_STE_SIGNATURE',
  ],
  'a signature, says Okta': [
    ['signatureInvalid', 'okta'],
    "The digital signature in the SAML response did not validate with the Identity Provider's certificate",
    'outcome.reason: The digital signature in the SAML response did not validate\nwith the Identity Provider’s certificate',
    'Logout fails. LegacyEventType app.auth.slo.saml.invalid_signature',
  ],
  'no signature': [['signatureMissing'], 'No Signature found. SAML Response rejected', 'The Assertion of the Response is not signed and the SP requires it'],
  'an audience': [
    ['audienceMismatched'],
    `${sp} is not a valid audience for this Response`,
    `SimpleSAML\\Error\\Exception: This SP [${sp}]  is not a valid audience for the assertion. Candidates were: [${sp}/]`,
    `Invalid Audience. The audience ${sp}, did not match the expected audience ${sp}/`,
    'Error: SAML assertion audience mismatch',
    'Local entity is not the intended audience of the assertion in at least one AudienceRestriction',
    "Invalid assertion [_a] for SAML response [_b]: Condition AudienceRestriction was not valid.: None of the audiences within Assertion '_a' matched the list of valid audiances",
    'ITfoxtec.Identity.Saml2: Microsoft.IdentityModel.S2S.AudienceUriValidationFailedException',
    'SAML Response is not valid for this audience',
    'Salesforce SAML Validator: 4. Audience is invalid',
    'The audience in the assertion did not match the allowed audiences.',
    'https://app.example/cb?error_description=Audience+restriction+in+SAML+assertion+does+not+allow+it+for+urn%3Aacme&error=server_error',
    'saml2.client_base: XML parse error: Not for me!!!',
    'saml: required audience https://dex.example/callback was not in Response audiences [dex]',
  ],
  'an audience, says Okta': [
    ['audienceMismatched', 'okta'],
    `The Identity Provider specified Conditions, but did not designate us as the target for these conditions. Found "${sp}", expected "https://www.okta.com/saml2/service-provider/spacme".`,
  ],
  'a destination': [
    ['destinationMismatched'],
    `The response was received at ${acs} instead of ${acs}/`,
    `Destination in response doesn't match the current URL. Destination is "${acs}", current URL is "${acs}/".`,
    `SAML message intended destination endpoint '${acs}' did not match the recipient endpoint 'http://app.example/saml/acs'`,
    `Intended destination ${acs} doesn't match any of the endpoint URLs on endpoint ${acs}/`,
    `\`Destination\` does not match AcsURL (expected "${acs}", actual "${acs}/")`,
    `Invalid destination [${acs}] for SAML response [_a]`,
    'SAML message delivered with POST to incorrect server URL.',
    `Invalid Destination on Response. Should be: ${acs}, was: ${acs}/`,
    'Recipient in the SAML response was not valid.',
    'Failed to authenticate: expected destination "https://dex.example/callback" got "https://dex.example"',
    'Cannot find any matching realm for [SamlPrepareAuthenticationRequest{realmName=null, assertionConsumerServiceURL=https://kibana.example/saml}]',
  ],
  'an issuer': [
    ['issuerMismatched'],
    `Doesn't match the issuer, expected: <${sp}>, but was: <${sp}/>`,
    `Invalid issuer in the Assertion/Response (expected ${sp}, got ${sp}/)`,
    'Error: Unknown SAML issuer. Expected: a Received: b',
    'Invalid issuer [x] for SAML response [_a]',
    'Failed to assume role: Issuer not present in specified provider (SAML)',
    'No Idp with entity id "https://idp.example/1" found.',
    '[SAML] consume_assertion: The identifier of a provider is unknown to #LassoServer.',
    'Cannot find metadata for entity [https://idp.example/1] in [idp.xml]',
  ],
  'an issuer, says Okta': [['issuerMismatched', 'okta'], 'The Issuer in the SAML response did not match the Issuer configured for the Identity Provider.'],
  'not yet valid': [
    ['notYetValid'],
    'Caused by: SimpleSAML\\Error\\Exception: Received an assertion that is valid in the future. Check clock synchronization on IdP and SP.',
    'Could not validate timestamp: not yet valid. Check system clock.',
    'Current time is earlier than NotBefore condition (2026-11-21 09:00:00 UTC < 2026-11-21 09:00:03 UTC)',
    'Error: SAML assertion not yet valid',
    'Message rejected, was issued in the future.',
  ],
  expired: [
    ['expired'],
    'Received an assertion that has expired. Check clock synchronization on IdP and SP.',
    'Could not validate timestamp: expired. Check system clock.',
    'Error: SAML assertion expired: clocks skewed too much',
    'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithSAML operation: Token must be redeemed within 5 minutes of issuance',
  ],
  clocks: [['clockSkewed'], 'Response issue time is either too old or with date in the future, skew 60, time 2026-11-21T09:00:00.000Z'],
  'nobody found': [
    ['userUnmatched'],
    'SAML authentication failed: Extern UID has already been taken',
    'NameID not found in the assertion of the Response',
    'SAML login: user not found',
  ],
  'nobody found, says Okta': [
    ['userUnmatched', 'okta'],
    'Authenticate user via IDP FAILURE: Unable to match the transformed username.',
    'Okta: Authenticate user via IDP - failure: User Not Found',
  ],
  'a name that the app cannot give': [
    ['nameIdPolicyUnmet', 'okta'],
    "400: NameIDPolicy '' is not the configured Name ID Format 'urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified' for the app",
  ],
  'a request': [
    ['requestMalformed', 'okta'],
    '<h1>Your request resulted in an error.</h1>\n<h2 id="error-description">\n Description:&nbsp;Bad SAML request</h2>',
    'Bad Request\nYour request resulted in an error. Description: Bad SAML request',
    'https://acme.okta.com/app/x/sso/saml answered: Malformed SAMLRequest',
  ],
  'a response that cannot be read': [
    ['responseMalformed'],
    'Your request included an invalid SAML response. To logout, click here.',
    'Error validating SAML assertions. Try signing in again.',
    'Could not authenticate you from SAML because "Invalid ticket".',
  ],
  'an answer that nobody asked for': [
    ['inResponseToUnknown'],
    'The InResponseTo of the Response: _a, does not match the ID of the AuthnRequest sent by the SP: _b',
    'passport-saml Error: InResponseTo is not valid',
    '`InResponseTo` does not match any of the possible request IDs (expected [id-1])',
    'The response contained an InResponseTo attribute [_a] but no saved authentication request was found',
  ],
  'no response': [
    ['responseMissing'],
    'Response did not contain a valid SAML assertion\nPlease check your username and password is correct',
    'RuntimeError: Did not receive SAML Response after successful authentication',
    'org.pac4j.saml.exceptions.SAMLException: No valid subject assertion found in response',
    'SAML Response not found, Only supported HTTP_POST Binding',
    'aws-login: Unable to find SAMLResponse in the output of Response.',
  ],
  'no response, from Okta': [
    ['responseMissing', 'okta'],
    'Using IdP Account default to access Okta https://acme.okta.com/\nError authenticating to IdP.: failed to getStateToken: error retrieving saml response: cannot find state token',
  ],
  'a certificate': [['certificateExpired'], 'SAML login failed: the IdP certificate has expired', 'gosaml2: Cert is not valid at this time'],
  'what is inside': [['decryptionFailed'], 'An EncryptedAssertion found and no SP private key found on the settings to decrypt it.'],
  'a user, says Okta': [
    ['userUnmatched', 'okta'],
    'Unable to Validate User due to Invalid Status',
    'FAILURE: Unable to transform email to username, in inbound SAML',
  ],
  'an attribute': [
    ['attributeMissing'],
    'Failed to authenticate: response did not contain a AttributeStatement',
    'RoleSessionName is required in AuthnResponse (Service: AWSSecurityTokenService; Status Code: 400; Error Code: InvalidIdentityToken)',
  ],
  'Okta’s own word for all of it': [
    ['inboundFailed', 'okta'],
    '400\nUnable to validate incoming SAML Assertion',
    '400 Bad Request GENERAL_NONSUCCESS',
    '{"eventType":"user.authentication.auth_via_inbound_SAML","outcome":{"result":"FAILURE","reason":"GENERAL_NONSUCCESS"}}',
  ],
  'Okta’s own word, and the reason': [
    ['inboundFailed', 'issuerMismatched', 'okta'],
    'Unable to validate incoming SAML Assertion\nThe Issuer in the SAML response did not match the Issuer configured for the Identity Provider.',
  ],
  'a status': [
    ['statusNotSuccess', 'statusResponder'],
    'The status code of the Response was not Success, was Responder -> urn:oasis:names:tc:SAML:2.0:status:Responder',
  ],
  'a status within a status': [
    ['statusNotSuccess', 'statusResponder', 'statusRequestDenied'],
    'SimpleSAML\\Module\\saml\\Error: Responder/RequestDenied',
    'Error: SAML provider returned Responder error: RequestDenied',
    'IDP failed: urn:oasis:names:tc:SAML:2.0:status:Responder, urn:oasis:names:tc:SAML:2.0:status:RequestDenied',
  ],
}
for (const [name, [facts, ...pastes]] of Object.entries(rows))
  pastes.forEach((paste, i) => {
    test(`${name}, ${i + 1}`, () => expect(factKeysReadBy(samlError, paste)).toEqual(facts))
  })

const pairs: Record<string, [of: string, expected: string, found: string, paste: string]> = {
  'Okta’s audience': ['audience', 'https://www.okta.com/saml2/service-provider/spacme', sp, rows['an audience, says Okta']![1]!],
  'the audience of SimpleSAMLphp': ['audience', sp, `${sp}/`, rows['an audience']![2]!],
  'the audience of ruby-saml': ['audience', `${sp}/`, sp, rows['an audience']![3]!],
  'the audience of node-saml': ['audience', sp, 'x', `SAML assertion audience mismatch. Expected: ${sp} Received: x`],
  'the audience of Elasticsearch': ['audience', sp, 'x', `SAML: ElasticsearchSecurityException[Conditions [x] do not match required audience [${sp}]]`],
  'the destination of the toolkits': ['destination', acs, `${acs}/`, rows['a destination']![1]!],
  'the destination of ruby-saml': ['destination', `${acs}/`, acs, `OneLogin::RubySaml::ValidationError: ${rows['a destination']![1]}`],
  'the destination of SimpleSAMLphp': ['destination', `${acs}/`, acs, rows['a destination']![2]!],
  'the destination of OpenSAML': ['destination', 'http://app.example/saml/acs', acs, rows['a destination']![3]!],
  'the destination of pac4j': ['destination', `${acs}/`, acs, rows['a destination']![4]!],
  'the destination of crewjam, escaped': ['destination', acs, `${acs}/`, JSON.stringify({ error: rows['a destination']![5]! })],
  'the issuer of ruby-saml': ['issuer', sp, `${sp}/`, rows['an issuer']![1]!],
  'the issuer of the toolkits': ['issuer', sp, `${sp}/`, rows['an issuer']![2]!],
}
for (const [name, [of, expected, found, paste]] of Object.entries(pairs))
  test(`two values: ${name}`, () => expect(samlError.read(paste.replaceAll('\\"', '"'), now).pairs).toEqual([{ of, expected, found }]))

const others: Record<string, string> = {
  'another identity provider': 'Signature validation failed. SAML Response rejected. Issuer: https://sts.windows.net/acme/',
  AADSTS: "AADSTS75011: Authentication method by which the user authenticated with the service doesn't match. SAML assertion expired",
  'another identity provider on the line of the error, Okta on another':
    'No Idp with entity id "https://accounts.google.com/o/saml2?idpid=C01" found\nWith Okta it worked.',
  'remedies under headings':
    'Okta, audience mismatch of the SAML assertion\n- Diagnosis: the log says Invalid Audience.\n- Fix: copy the entity ID of the service provider.',
  'a table with columns for the reader': 'Okta. Message |\nExplanation |\nCorrective action |\nSAML assertion expired |\nclocks differ |',
  'a table of codes': '| Error | Error Code | Description |\n|---|---|---|\n| GENERAL_NONSUCCESS | E0000006 | a general failure |',
  'a list of what may be said': 'Okta users see one of the following errors:\n- SAML assertion expired',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: as a page shows it.
  'a text with places to fill in': 'SAML assertion expired. Current time is ${now}, Okta said ${notOnOrAfter}',
  'a query': 'okta.outcome.reason:("Unable to validate incoming SAML Assertion" or "Unable to match the transformed username")',
  'a source over lines': "raise ValidationError(\n    '%s is not a valid audience for this Response' % entity\n)  # Okta",
  'a source of a library': 'throw new SecurityException("SAML message intended destination endpoint did not match recipient endpoint");',
  'another source': "            raise OneLogin_Saml2_ValidationError('%s is not a valid audience for this Response' % entity)",
  'a lesson': 'SAML assertion expired: this error occurs when the clock of the service provider is ahead.',
  'a table of errors': '| Error | Cause |\n|---|---|\n| SAML assertion expired | clocks |',
  'a list of errors':
    'SAML assertion expired\nSAML assertion not yet valid\nSAML assertion audience mismatch\nUnknown SAML issuer\nInResponseTo is not valid\nMissing SAML assertion',
  'a status in XML': '<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"/>',
  success: 'Status: urn:oasis:names:tc:SAML:2.0:status:Success',
  'no word of SAML': 'JWT: invalid audience. User not found.',
  'the same word of another event': '{"eventType":"user.session.start","outcome":{"result":"FAILURE","reason":"GENERAL_NONSUCCESS"}}',
  'a token’s signature': 'saml2aws is fine. JsonWebTokenError: invalid signature of the id_token, signature is invalid',
  'a certificate of a server': 'curl: (60) SSL certificate problem: certificate has expired',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsReadBy(samlError, paste)).toEqual([]))

test('the line, and the place where Okta is named', () => {
  expect(factsReadBy(samlError, 'one\n2026-11-21 09:00:00 ERROR Error: SAML assertion expired\nhttps://acme.okta.com')).toEqual([
    'expired 2 2026-11-21 09:00:00 ERROR Error: SAML assertion expired',
    'okta 3 acme.okta.com',
  ])
})

test('long texts of any kind are read to their end', () => {
  for (const part of ['SAML ', 'The response was received at x', 'Recipient is "a', 'Found "', 'urn:oasis:names:tc:SAML:2.0:status:', 'saml fingerprint '])
    expect(Array.isArray(factsReadBy(samlError, part.repeat(300_000 / part.length)))).toBe(true)
})
