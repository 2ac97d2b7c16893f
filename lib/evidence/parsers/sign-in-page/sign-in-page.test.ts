import { expect, test } from 'vitest'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { states } from './facts'
import { signInPage } from './sign-in-page'

/** What is pasted, then which states are read from it; `okta` where Okta is named, or the words are its own. */
const rows: Record<string, [facts: string[], ...pastes: string[]]> = {
  'a refused password': [
    ['credentialsRefused'],
    'Unable to sign in',
    'i only see\n\n  Unable to sign in.\n\nand then nothing',
    '> Sign in failed!\n> thanks\n> Lena',
    'After the password it says “Unable to sign in”',
    'ERROR: Unable to sign in',
    'it always says unable to sign in',
    '<p class="o-form-explain">Unable to sign in</p>',
  ],
  'a refused password at Okta': [
    ['credentialsRefused', 'okta'],
    'Okta\nAuthentication failed',
    'https://acme.okta.com/login/login.htm says Authentication failed',
    'The username and/or the password you entered is incorrect. Please try again.',
  ],
  'a locked account': [
    ['accountLocked'],
    'Your account is locked. Please contact your administrator.',
    'You have entered the wrong verification code too many times',
  ],
  'a locked account at Okta': [
    ['accountLocked', 'okta'],
    'Your account is locked because of too many authentication attempts.',
    'My okta page: "Account locked"',
    'This factor is suspended for your account due to too many failed attempts',
  ],
  'an old password': [['passwordExpired'], 'Your password has expired\n\nChange Password'],
  'an old password at Okta': [['passwordExpired', 'okta'], 'Your Okta password has expired', 'Okta shows the page\nPassword is expired and must be changed.'],
  'an account that is off': [['accountInactive', 'okta'], 'Okta:\nYour account has been deactivated.', 'Okta error: “The user is not active”'],
  'nobody fits': [['userUnmatched', 'okta'], 'acme.okta.com\nAn authorized user could not be found', 'Unable to match transformed username'],
  'a person who could not be created': [['jitFailed', 'okta'], 'Unable to sign in, please try another sign in method.'],
  'an app that is not assigned': [
    ['appUnassigned', 'okta'],
    'User is not assigned to this application.',
    'our new colleague always gets User is not assigned to the client application',
    "Sorry, you can't access Acme Wiki because you are not assigned this app in Okta. If you're wondering why this is happening, please contact your administrator.",
    'App Not Assigned\nOkta',
    'User is not assigned\nto this application.',
  ],
  'an app that is not assigned, and nobody says whose': [['appUnassigned'], 'Access Denied\nYou are not assigned to this application.'],
  'an app that is denied': [['appDenied', 'okta'], 'You are not allowed to access this app. To request access, contact an admin.'],
  'an app that is denied, and nobody says whose': [['appDenied'], "You don't have permission to access this app"],
  'no access at all': [
    ['accessDenied', 'okta'],
    '403 Access Forbidden\nacme.okta.com',
    'Okta\n403\nAccess Denied',
    'Access to this application is denied due to a policy.',
    'You do not have permission to access your account at this time',
    'After the Okta password and push:\nYou do not have permission to perform the requested action.',
  ],
  'more is asked for': [
    ['requirementsUnmet', 'okta'],
    'Access has been denied because the policy requirements could not be satisfied by the user’s current set of authenticators',
    'Unable to login to "Acme Wiki" at this time. For assistance, please contact your administrator.',
    'To access this app, your organization requires you to sign in with Okta FastPass.',
    'Access to this application requires MFA: Okta dashboard',
  ],
  'another device is asked for': [['deviceUnmet'], "Your device doesn't meet the security requirements", 'Your device doesn’t meet the security requirements'],
  'a browser that keeps Okta Verify out': [['verifyBlocked', 'okta'], 'Unable to sign in\nThe browser is blocking communication with Okta Verify.'],
  'nothing to prove it with': [['authenticatorMissing', 'okta'], 'Okta sign-in:\nNo authenticators available', 'Okta Verify\nSet up required'],
  'a wrong code': [
    ['codeInvalid'],
    "Your code doesn't match our records. Please try again.",
    'Your code doesn’t match our records',
    "after the text message: Token doesn't match our records. Please try again.",
  ],
  'a wrong code at Okta': [['codeInvalid', 'okta'], 'Invalid token/code. Please try again.', 'Okta: "Invalid code. Try again."'],
  'a code that was used': [['codeUsed'], 'Each code can only be used once. Please wait for a new code and try again.'],
  'a code that is old': [['codeExpired'], 'Your OTP has expired'],
  'a code that is old, read off a picture': [['codeExpired', 'okta'], 'okta  Your OTP has expired  Back to sign in'],
  'no answer to a prompt': [['promptTimedOut'], 'Your push notification has expired.'],
  'no answer to a prompt of Okta': [['promptTimedOut', 'okta'], 'Okta Verify\nVerification timed out. Please try again'],
  'a rejected prompt': [['promptRejected'], 'You have rejected this sign-in'],
  'a rejected prompt of Okta': [['promptRejected', 'okta'], 'You have chosen to reject this login.'],
  'an old link': [
    ['linkExpired'],
    'New hire opens the activation e-mail and sees\nToken Expired',
    'he clicked on the link in the welcome mail from this morning\n\nToken expired\n',
    'Reset e-mail, then:\n"This link has expired"',
    'I click the reset link and get Token Expired',
    'welcome e-mail, link: This link has expired or has already been used.',
  ],
  'an old link of Okta': [
    ['linkExpired', 'okta'],
    'This email link has expired. To resend it, return to the screen where you requested it.',
    'Your account activation link is no longer valid. Request a new activation email below.',
    'Token Expired\nYour account activation token is no longer valid.',
    'You have accessed an account recovery link that has expired or been previously used.',
    'Okta: This link has expired',
  ],
  'a link that was used': [['linkUsed'], 'The activation mail says\n\nThis link has already been used.'],
  'no recovery': [
    ['recoveryRefused', 'okta'],
    'Forgot password not enabled on specified user.',
    'Reset password is not allowed at this time. Please contact support for assistance.',
    'Self Service Unlock is not allowed at this time',
  ],
  'an old session': [['sessionExpired'], 'You have been logged out due to inactivity. Refresh or return to the sign in screen.'],
  'an old session at Okta': [['sessionExpired', 'okta'], 'acme.okta.com\nSession expired', 'Okta widget: "The session has expired."'],
  'an old page': [['stateStale', 'okta'], 'The operation is not allowed. Please refresh the page to proceed.'],
  'no cookies': [['cookiesBlocked'], 'Cookies are required\nCookies are disabled on your browser. Please enable Cookies and refresh this page.'],
  'no cookies at Okta': [['cookiesBlocked', 'okta'], 'Okta\nCookies are required'],
  'a bare 400': [
    ['requestErroneous', 'okta'],
    '400 Bad Request\nYour request resulted in an error.',
    'https://acme.okta.com/app/acme_wiki/exk1/sso/saml\nYour request resulted in an error',
  ],
  'no page': [['pageNotFound', 'okta'], 'okta\n404\nPage Not Found', "acme.okta.com\nThis page can't be found"],
  'too many': [['tooManyRequests', 'okta'], 'You exceeded the maximum number of requests. Try again in a while.', 'Okta sign-in page\nToo many requests'],
  'an answer that the widget does not know': [['unsupportedResponse', 'okta'], 'There was an unsupported response from server.'],
  'an error without a name': [['unexpectedError', 'okta'], 'Okta: "There was an unexpected internal error. Please try again."'],
  'no way to the server': [['serverUnreachable', 'okta'], 'Okta login\nUnable to connect to the server. Please check your network connection.'],
  'a form with errors': [['formErroneous', 'okta'], 'We found some errors. Please review the form and make corrections.'],
  'the clock of the device': [['clockUnsynced'], "Unable to sign in. Please check that your device's clock is accurate and try again."],
  'a device that is not activated': [['deviceActivationFailed', 'okta'], 'Device not activated\nYour device cannot be activated because of an internal error'],
  'a form and what is wrong in it': [
    ['formErroneous', 'credentialsRefused', 'okta'],
    'We found some errors. Please review the form and make corrections.\nUnable to sign in',
  ],
  'a page in another language, by its key': [
    ['sessionExpired', 'okta'],
    '{"messages":{"value":[{"message":"Sie wurden abgemeldet.","i18n":{"key":"idx.session.expired"},"class":"ERROR"}]}}',
  ],
  'an account that is locked, in an answer': [
    ['accountLocked', 'okta'],
    '{"status":"LOCKED_OUT","_links":{"next":{"href":"https://login.acme.example/api/v1/authn/recovery/unlock"}}}',
  ],
  'an old password, by its code on a page': [['passwordExpired', 'okta'], 'Okta. Error: 400 Your request failed. Error code: PASSWORD_EXPIRED'],
  'an old password, in an answer that Python prints': [
    ['passwordExpired', 'okta'],
    "DEBUG - {'stateToken': 'x', 'status': 'PASSWORD_EXPIRED', '_embedded': {}}",
  ],
  'a factor to set up, in an answer': [['authenticatorMissing', 'okta'], '{"stateToken":"x","status":"MFA_ENROLL"}'],
  'a device of another kind, by its key': [
    ['deviceUnmet', 'okta'],
    '{"message":"Gerät","i18n":{"key":"idx.error.code.access_denied.device_assurance.remediation.title"}}',
  ],
}
for (const [name, [facts, ...pastes]] of Object.entries(rows))
  for (const paste of pastes) test(`${name}: ${paste.slice(0, 50)}`, () => expect(factKeysReadBy(signInPage, paste).toSorted()).toEqual(facts.toSorted()))

test('every state has a page in the tests', () => {
  const covered = new Set(Object.values(rows).flatMap(([facts]) => facts))
  expect(states.filter((key) => !covered.has(key))).toEqual([])
})

test('the words are quoted, with their line', () => {
  expect(factsReadBy(signInPage, 'Hello,\nsince today:\n“Unable to sign in”\nOkta')).toEqual(['credentialsRefused 3 Unable to sign in', 'okta 4 Okta'])
})

const others: Record<string, string> = {
  'a library that checks tokens': 'TokenExpiredError: Token expired\n    at verify (node_modules/jsonwebtoken/verify.js:152:21)',
  'a token that is old, alone': 'Token Expired',
  'a token of an API': 'Our service gets 401 "Token expired" from the API since the okta upgrade',
  'a link in an error of another kind': 'The link layer reports: token expired',
  'prose with common words': 'Users are unable to sign in to the VPN, and one account is locked in AD. The session expired twice.',
  'who explains': 'The message "User is not assigned to this application" is shown when the person has no assignment.',
  'who explains, from the documentation':
    'This error appears if a rule denies access: Your account is locked. When a user sees “Unable to sign in”, check the log.',
  'a list of messages':
    'errors.E0000004 = Unable to sign in\nYour account is locked because of too many authentication attempts.\nEach code can only be used once\nInvalid token/code\nRecovery not allowed for unknown user.',
  'a test of the widget': "expect(error).toEqual('User is not assigned to this application.')\nif (text === 'Your OTP has expired') retry()",
  'a database': 'MongoServerError: Authentication failed.\n    at Connection.onMessage',
  'a database on one line': 'Authentication failed',
  'another vendor': 'AADSTS50057: The user account is disabled.\nYour account is locked',
  'another vendor, by name': 'Keycloak login page\nYour account has been locked\nSession expired',
  'a cloud': 'amazonaws.com\nAccess Denied',
  'a log of a program': '2026-11-20 10:00:00 ERROR Login: Unable to sign in\nUnable to sign in',
  'an answer of the API': '{"errorCode":"E0000004","errorSummary":"Authentication failed"}',
  'an answer of the API that forbids': '{"errorSummary":"You do not have permission to perform the requested action"}',
  'an API call that is forbidden': 'GET /api/v1/groups with an Okta token\nYou do not have permission to perform the requested action',
  'a 400 that says in what': "400 Bad Request\nYour request resulted in an error. The 'redirect_uri' parameter must be a Login redirect URI in the settings",
  'a 400 of an assertion': 'Your request resulted in an error.\nGENERAL_NONSUCCESS',
  'Remote Desktop': 'Remote Desktop Connection\nYour password has expired',
  'a list of users': '[{"id":"00u1","status":"LOCKED_OUT","profile":{"login":"lena@acme.example"}}]',
  'a page of nobody': 'Page not found\nToo many requests\nCookies are required',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factKeysReadBy(signInPage, paste)).toEqual([]))
