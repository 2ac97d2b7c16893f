import type { Kind } from './types'

/**
 * Why a difference matters, and the cause that it leads to where there is one. The order is that of what a difference can break: what stands first decides first.
 * `as`: how two values count as the same; `presence`: what is new with every attempt, and only must not be missing. Sources: RFC 6749, RFC 7519, RFC 9449, OpenID Connect Core, SAML 2.0, and Okta's pages about each cause.
 */
export type Rule = { field: RegExp; as?: 'set' | 'url' | 'presence'; why: string; cause?: string }

const token: Rule[] = [
  { field: /^kind of token$/, why: 'An API takes access tokens. An ID token is for the app that signed the user in.', cause: 'api-error.idTokenUsed' },
  {
    field: /^iss$/,
    as: 'url',
    why: 'A token is accepted by its issuer’s name, letter by letter. Okta’s own API takes only tokens of the org authorization server, an API of yours mostly those of a custom one.',
    cause: 'api-error.issuerMismatched',
  },
  { field: /^aud$/, as: 'set', why: 'Whoever checks the token expects to be named in it, letter by letter.', cause: 'api-error.audienceMismatched' },
  { field: /^(?:scp|scope)$/, as: 'set', why: 'A call needs its scope in the token.', cause: 'api-error.scopeMissing' },
  { field: /^cnf$/, as: 'presence', why: 'A token bound to a key needs a DPoP proof with each call.', cause: 'api-error.dpopProofMissing' },
  { field: /^header alg$/, why: 'The verifier has to allow the algorithm.', cause: 'api-error.signatureInvalid' },
  { field: /^header typ$/, why: 'Some verifiers take one type of token only.', cause: 'api-error.orgTokenUnverifiable' },
  { field: /^groups$/, as: 'set', why: 'The app decides by groups: one that is missing here may be what it looks for.', cause: 'sign-in-error.claimMissing' },
  {
    field: /^(?:cid|azp)$/,
    why: 'It was made for another client, which has scopes and roles of its own. Check what that client is granted.',
    cause: 'api-error.scopeNotGranted',
  },
  { field: /^lifetime in seconds$/, why: 'A shorter life ends sooner than the program expects.', cause: 'api-error.tokenExpired' },
  { field: /^(?:amr|acr)$/, as: 'set', why: 'The app may ask for a stronger sign-in than this one was.', cause: 'sign-in-error.assuranceUnmet' },
  {
    field: /^header kid$/,
    why: 'Another key signed it. Likely a rotation: check that the verifier has loaded the new key.',
    cause: 'api-error.keysUnavailable',
  },
]

const saml: Rule[] = [
  { field: /^StatusCode Value$/, why: 'The sender says what failed.' },
  { field: /^kind of message$/, why: 'The messages are of different kinds.' },
  { field: /^(?:Issuer|entityID)$/, why: 'The receiver knows the sender by this name, letter by letter.', cause: 'sign-in-error.samlIssuerMismatched' },
  { field: /^Audience$/, as: 'set', why: 'The receiver expects its own entity ID here, letter by letter.', cause: 'sign-in-error.samlAudienceMismatched' },
  {
    field: /^(?:Destination|SubjectConfirmationData Recipient|AssertionConsumerServiceURL|(?:SingleSignOnService|AssertionConsumerService) Location)$/,
    as: 'url',
    why: 'The receiver compares this with the URL where it got the message.',
    cause: 'sign-in-error.samlDestinationMismatched',
  },
  { field: /^certificate$/, why: 'The receiver checks the signature with the certificate that it has stored.', cause: 'sign-in-error.samlSignatureInvalid' },
  {
    field: /^signed parts$/,
    as: 'set',
    why: 'Receivers demand a signature on the message, on the assertion, or on both.',
    cause: 'sign-in-error.samlSignatureInvalid',
  },
  {
    field: /^(?:SignatureMethod|DigestMethod) Algorithm$/,
    why: 'Receivers refuse algorithms that they do not allow, often SHA-1.',
    cause: 'sign-in-error.samlSignatureInvalid',
  },
  { field: /^encrypted$/, why: 'The receiver needs the key to decrypt the assertion.', cause: 'sign-in-error.samlDecryptionFailed' },
  { field: /^(?:NameID|NameIDPolicy) Format$/, why: 'The receiver looks for its account by a name of one format.', cause: 'sign-in-error.samlUserUnmatched' },
  { field: /^attributes$/, as: 'set', why: 'The receiver may need an attribute that is missing here.', cause: 'sign-in-error.claimMissing' },
  { field: /^answers a request$/, why: 'Some receivers take only answers to a request of their own.', cause: 'sign-in-error.idpInitiatedUnsupported' },
  { field: /^(?:AuthnContextClassRef|ForceAuthn|IsPassive)$/, why: 'It demands another kind of authentication.', cause: 'sign-in-error.assuranceUnmet' },
  {
    field: /^(?:ProtocolBinding|NameIDPolicy AllowCreate)$/,
    why: 'Okta may not accept the request in this form.',
    cause: 'sign-in-error.samlRequestMalformed',
  },
  { field: /^valid for seconds$/, why: 'A short time does not forgive a clock that is a little wrong.', cause: 'sign-in-error.samlClockSkewed' },
]

const request: Rule[] = [
  { field: /^host$/, why: 'The call goes to another host.', cause: 'api-error.orgUrlWrong' },
  { field: /^path$/, why: 'The call goes to another path.', cause: 'api-error.pathNotFound' },
  { field: /^method$/, why: 'A URL takes some methods only.', cause: 'api-error.methodNotAllowed' },
  {
    field: /^header authorization$/,
    why: 'Okta’s API wants the scheme SSWS for API tokens, Bearer or DPoP for OAuth tokens.',
    cause: 'api-error.authorizationMissing',
  },
  { field: /^header dpop$/, as: 'presence', why: 'With DPoP, each call needs a proof of its own.', cause: 'api-error.dpopProofMissing' },
  { field: /^(?:parameter|form) client_id$/, why: 'Another app asks. Its settings in Okta count.', cause: 'sign-in-error.clientIdUnknown' },
  {
    field: /^(?:parameter|form) redirect_uri$/,
    as: 'url',
    why: 'It has to be in the app’s list in Okta, letter by letter.',
    cause: 'sign-in-error.redirectUriMismatched',
  },
  { field: /^form grant_type$/, why: 'The grant type has to be enabled for the app.', cause: 'sign-in-error.grantNotAllowed' },
  { field: /^(?:parameter|form) (?:response_type|response_mode|prompt)$/, why: 'Okta allows some values only, by app.', cause: 'sign-in-error.requestInvalid' },
  {
    field: /^form client_assertion(?:_type)?$/,
    as: 'presence',
    why: 'The app proves who it is in one way, the one that is set in Okta.',
    cause: 'sign-in-error.clientAuthMethodMismatched',
  },
  { field: /^form client_secret$/, why: 'The secret is another one, or is there on one side alone.', cause: 'sign-in-error.clientSecretInvalid' },
  {
    field: /^(?:parameter|form) scope$/,
    as: 'set',
    why: 'The authorization server has to know each scope, and allow it to the app.',
    cause: 'sign-in-error.scopeUnknown',
  },
  {
    field: /^(?:parameter code_challenge|form code_verifier)$/,
    as: 'presence',
    why: 'PKCE: the verifier has to be the one that the challenge was made of.',
    cause: 'sign-in-error.pkceFailed',
  },
  { field: /^parameter code_challenge_method$/, why: 'Okta takes the method S256.', cause: 'sign-in-error.pkceFailed' },
  { field: /^header origin$/, why: 'Browsers may read answers only where the page’s origin is trusted in Okta.', cause: 'api-error.originNotAllowed' },
  { field: /^cookies sent$/, as: 'set', why: 'Without its cookies, Okta does not find the sign-in again.', cause: 'sign-in-error.thirdPartyCookiesBlocked' },
  { field: /^header (?:content-type|accept)$/, why: 'Okta reads JSON where the header says so.', cause: 'api-error.requestInvalid' },
  { field: /^(?:status|error)$/, why: 'How it ended. What stands above has to explain it.' },
]

const event: Rule[] = [
  { field: /eventType$/, why: 'Another kind of event.' },
  {
    field: /client\.zone$|ipAddress$/i,
    why: 'It came from another network. Two people often do: check whether a policy or a zone names either.',
    cause: 'sign-in-error.networkZoneDenied',
  },
  {
    field: /(?:debugData\.)?behaviors|risk/i,
    why: 'A policy may ask for more by risk and behaviour. Check the rule that applied.',
    cause: 'sign-in-error.signOnPolicyDenied',
  },
  { field: /target\.\d+\.(?:displayName|type)$/, why: 'Another app, policy or rule.', cause: 'sign-in-error.signOnPolicyDenied' },
  { field: /credentialType|authenticationProvider|credentialProvider/, why: 'Another factor was used.', cause: 'sign-in-error.assuranceUnmet' },
  { field: /outcome\.(?:result|reason)$/, why: 'How it ended. What stands above has to explain it.' },
]

/** The name of a setting is free: what counts is how it ends. */
const named = (names: string) => new RegExp(`(?:^|[._:-]|[a-z](?=[A-Z]))(?:${names.replaceAll('_?', '[_-]?')})$`, 'i')

const settings: Rule[] = [
  { field: named('(?:org_?|okta_?|base_?)?(?:url|domain)|host(?:name)?'), as: 'url', why: 'The program goes to another URL.', cause: 'api-error.orgUrlWrong' },
  { field: named('issuer(?:_?ur[il])?|authority'), as: 'url', why: 'The issuer is compared letter by letter.', cause: 'sign-in-error.issuerMismatched' },
  { field: named('client_?id'), why: 'Another app. Its settings in Okta count.', cause: 'sign-in-error.clientIdUnknown' },
  { field: named('client_?secret'), why: 'The secret is another one.', cause: 'sign-in-error.clientSecretInvalid' },
  {
    field: named('(?:token_endpoint_)?auth(?:entication|orization)?_?(?:method|mode)|client_?auth\\w*'),
    why: 'The app proves who it is in one way, the one that is set in Okta.',
    cause: 'sign-in-error.clientAuthMethodMismatched',
  },
  {
    field: named('(?:redirect|callback|reply)_?(?:ur[il]s?|path)'),
    as: 'url',
    why: 'It has to be in the app’s list in Okta, letter by letter.',
    cause: 'sign-in-error.redirectUriMismatched',
  },
  { field: named('(?:audience|aud|resource)'), as: 'set', why: 'The audience is compared letter by letter.', cause: 'api-error.audienceMismatched' },
  { field: named('scopes?'), as: 'set', why: 'The authorization server has to know each scope, and allow it to the app.', cause: 'sign-in-error.scopeUnknown' },
  { field: named('(?:sp_?)?entity_?id'), why: 'SAML names are compared letter by letter.', cause: 'sign-in-error.samlAudienceMismatched' },
  {
    field: named('(?:acs|assertion_?consumer\\w*?)_?(?:url)?|destination|recipient'),
    as: 'url',
    why: 'SAML messages go to this URL.',
    cause: 'sign-in-error.samlDestinationMismatched',
  },
  {
    field: named('(?:x509_?|idp_?|signing_?)?cert(?:ificate)?'),
    why: 'Signatures are checked with this certificate.',
    cause: 'sign-in-error.samlSignatureInvalid',
  },
  { field: named('(?:jwks?|keys)_?ur[il]'), as: 'url', why: 'The keys are loaded from here.', cause: 'sign-in-error.keysUnavailable' },
  { field: named('(?:https?_)?proxy(?:_?\\w+)?'), why: 'A proxy may answer in Okta’s place.', cause: 'api-error.proxyBlocked' },
  { field: named('(?:clock_?(?:skew|tolerance)|leeway)\\w*'), why: 'How far clocks may differ.', cause: 'sign-in-error.clockSkewed' },
  { field: named('pkce|use_?pkce|code_?challenge\\w*'), why: 'PKCE has to fit what the app is set to.', cause: 'sign-in-error.pkceFailed' },
  {
    field: named('grant_?types?|response_?types?|response_?mode'),
    as: 'set',
    why: 'Okta allows some values only, by app.',
    cause: 'sign-in-error.grantNotAllowed',
  },
]

export const rules: Readonly<Record<Kind, readonly Rule[]>> = { token, saml, request, event, settings }

/** What differs from one time to the next and breaks nothing. */
export const unimportant: Readonly<Record<Kind, RegExp>> = {
  token:
    /^(?:iat|exp|nbf|jti|uid|sub|auth_time|nonce|at_hash|c_hash|sid|ver|rsid|email|name|preferred_username|given_name|family_name|updated_at|zoneinfo|locale)$/,
  saml: /^(?:ID|IssueInstant|NameID)$/,
  request:
    /^(?:(?:parameter|form) (?:state|nonce|code|okta_key|sessionToken|stateToken|login_hint|username|password|client_assertion|refresh_token)|header (?:user-agent|x-okta-user-agent-extended|host))$/,
  event:
    /(?:^|\.)transaction\.|(?:^|\.)(?:uuid|published|id|alternateId|externalSessionId|rootSessionId|requestId|dtHash|traceId|rawUserAgent|requestUri|legacyEventType|version|lat|lon|postalCode)$/,
  settings: /(?:^|\.)(?:version|name|label|description|log_?level|port|timeout|comment|id)$/i,
}
