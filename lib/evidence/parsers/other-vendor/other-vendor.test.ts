import { expect, test } from 'vitest'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { otherVendor } from './other-vendor'
import type { vendors } from './vendors'

const read = (paste: string) => factsReadBy(otherVendor, paste)

/** An error of each vendor. */
const errors: Record<keyof typeof vendors, string[]> = {
  entra: [
    '{"error":"invalid_client","error_description":"AADSTS7000222: The keys of app x have expired."}',
    'GET https://graph.microsoft.com/v1.0/me 403 Forbidden',
  ],
  adfs: ['MSIS9612: The code is not valid.', 'POST https://sts.acme.example/adfs/oauth2/token failed'],
  auth0: ['https://acme.eu.auth0.com/oauth/token: 403 access_denied', 'issuer https://acme.eu.auth0.com does not match expected issuer: x'],
  aws: [
    'An error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: nope',
    '<Error><Code>AccessDenied</Code><Message>nope</Message></Error>',
    'HTTP/1.1 403 Forbidden\nx-amz-request-id: FIX0001',
  ],
  amazonSellingPartner: ['{"errors":[{"message":"Access to requested resource is denied.","code":"Unauthorized"}]}'],
  cognito: ['https://acme.auth.eu-west-1.amazoncognito.com/oauth2/token invalid_client error'],
  google: [
    '{"error":{"code":403,"errors":[{"domain":"global","reason":"forbidden"}]}}',
    'Error 400: redirect_uri_mismatch',
    'https://oauth2.googleapis.com/token failed',
  ],
  keycloak: [
    'https://sso.acme.example/auth/realms/main/protocol/openid-connect/token: 401',
    'https://sso.acme.example/realms/main/protocol/openid-connect/token: 401',
  ],
  oneLogin: ['Post "https://api.eu.onelogin.com/x": context deadline exceeded'],
  ping: ['https://auth.pingone.eu/x/as/token error'],
  duo: ['{"code": 40103, "message": "Invalid signature", "stat": "FAIL"}'],
  jumpCloud: ['https://oauth.id.jumpcloud.com/oauth2/token invalid_client error'],
  oracle: ['issuer did not match, got https://identity.oraclecloud.com/'],
  gitHub: ['{"message":"Bad credentials","documentation_url":"https://docs.github.com/rest"}'],
  gitLab: ['https://gitlab.com/api/v4/user: 401 Unauthorized'],
  salesforce: ['[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]'],
  box: ['boxsdk.exception.BoxAPIException: Status: 403'],
  npm: ['npm ERR! code E403', '12 verbose stack Error: nope'],
  slack: ["SlackApiError: The request to the Slack API failed. error: 'invalid_auth'", '{"ok":false,"error":"not_authed"}'],
  atlassian: ['https://acme.atlassian.net/rest/api/3/issue 403 Forbidden'],
  kubernetes: ['{"kind":"Status","apiVersion":"v1","status":"Failure"}', 'User "lena" cannot list resource "pods"'],
  vault: ['URL: GET https://vault.acme.example/v1/secret/x\nCode: 403. Errors:'],
  cloudflare: ['Error 1020 Access denied, Cloudflare Ray ID 1'],
  openAi: ['openai.APIConnectionError: Connection error.'],
  elastic: ['Cannot index event (status=403): {"type":"security_exception","reason":"nope"}'],
  hubSpot: ['POST https://api.hubapi.com/crm/v3/objects: 401'],
  python: ['pip: error: could not fetch https://pypi.org/simple/okta/'],
  docker: ['Error response from daemon: Get https://registry-1.docker.io/v2/: unauthorized'],
  stripe: ['https://api.stripe.com/v1/charges 401 Unauthorized'],
  twilio: ['https://api.twilio.com/2010-04-01: error 20003'],
  zoom: ['https://api.zoom.us/v2/users: 401, invalid access token'],
  dropbox: ['https://api.dropboxapi.com/2/files 401 expired_access_token'],
  postgreSql: ['FATAL: password authentication failed for user "lena"'],
  mySql: ["Access denied for user 'lena'@'10.0.0.1'"],
  activeDirectory: ['80090308: LdapErr: DSID-0C0903A9, comment: AcceptSecurityContext error, data 52e'],
  otherProvider: ['Login through Authentik failed: invalid_grant'],
  rentedProvider: [
    'POST https://api.workos.com/user_management/authenticate 400 {"error":"invalid_grant"}',
    'the JWT of https://lena.logto.app/oidc was rejected',
    'Stytch: invalid token',
  ],
  adobe: ['ERROR umapi.action - Error in requestID: action_4', 'https://usermanagement.adobe.io/v2/usermanagement/action: 401 Unauthorized'],
  serviceNow: ['https://acme.service-now.com/api/now/table/x 401 Unauthorized'],
}
for (const [vendor, pastes] of Object.entries(errors))
  for (const paste of pastes) test(`${vendor}: ${paste.slice(0, 50)}`, () => expect(factKeysReadBy(otherVendor, paste)).toEqual([vendor]))

test('the words that show it are quoted, with their line', () => {
  expect(read('Sign-in failed:\nAADSTS50011: nope')).toEqual(['entra 2 AADSTS50011'])
})

const others: Record<string, string> = {
  "Okta's answer to a tool for AWS": '$ aws-cli with https://acme.okta.com\nhttps://sts.amazonaws.com is next\n{"errorCode":"E0000004","errorSummary":"Nope"}',
  'an address without a failure': 'We call https://graph.microsoft.com/v1.0/me and https://api.github.com too.',
  'an address beside a failure at Okta': 'Sync from https://graph.microsoft.com to https://acme.okta.com/api/v1/users: 403 Forbidden',
  "Okta's own realms": 'GET /api/v1/realms/guo1 403 Forbidden',
  'an error of nobody known': '{"error":"invalid_grant"} 403 Forbidden from https://login.acme.example',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(read(paste)).toEqual([]))
