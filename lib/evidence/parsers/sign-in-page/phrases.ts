/**
 * Words of Okta’s pages by their meaning, as patterns over text in lower case with single spaces and straight quotation marks. Without `use`: only Okta writes
 * them. `said`: others may write them too, but they always mean this. `alone`: common words, which count only where they stand out; with `ask`, only where the
 * text names Okta (`okta`), is about signing in (`signing`) or about a link in a mail (`link`).
 */
export type Phrase = { words: RegExp; use?: 'said' | 'alone'; ask?: 'okta' | 'signing' | 'link' }

const own = (words: RegExp): Phrase => ({ words })
const said = (words: RegExp): Phrase => ({ words, use: 'said' })
const alone = (words: RegExp, ask?: Phrase['ask']): Phrase => (ask ? { words, use: 'alone', ask } : { words, use: 'alone' })

export const phrases = {
  // The person's name, password and account.
  credentialsRefused: [
    own(/username and\/or the password you entered is incorrect/),
    alone(/unable to sign ?-?in\b(?!,? please|\. ?(?:please check|contact support|an authorized)|[ .:]{1,3}the browser)/),
    alone(/\bsign[- ]?in failed!/),
    alone(
      /\b(?:sign[- ]?in|log ?-?in|authentication) failed\b|\b(?:invalid|incorrect|wrong) (?:username (?:or|and) password|credentials)\b|\bpassword is incorrect\b/,
      'okta',
    ),
  ],
  accountLocked: [
    own(/your account is locked because of too many authentication attempts/),
    own(/factor is suspended for your account due to too many/),
    said(/you have entered (?:the|an?) (?:wrong|incorrect|invalid) .{1,40} too many times/),
    alone(/\byour (?:okta )?account (?:is|has been) (?:temporarily )?locked\b/),
    alone(/\baccount (?:is )?locked\b/, 'okta'),
  ],
  passwordExpired: [
    own(/\byour okta password has expired/),
    said(/\bpassword is expired and must be changed/),
    said(/\berror code: password_expired\b/),
    alone(/\byour password (?:has|is) expired\b(?! and must be)/),
  ],
  accountInactive: [
    said(/your account has been temporarily suspended\. contact your administrator for further/),
    alone(
      /\b(?:the user|your account|this account|the account|user account|account) (?:is not active\b|is (?:suspended|deactivated|inactive|disabled)\b|has been (?:temporarily )?(?:suspended|deactivated|disabled)\b|suspended\b)/,
      'okta',
    ),
  ],
  userUnmatched: [
    said(/an authorized user could not be found/),
    own(/unable to match (?:the )?transformed user ?name/),
    alone(/\bunable to match user(?:name)?\b/, 'okta'),
  ],
  jitFailed: [own(/unable to sign in, please try another sign in method/)],

  // The app and what its policy asks for.
  appUnassigned: [
    own(/\buser is not assigned to (?:this|the client) application/),
    own(/sorry, you (?:can't|cannot) access .{1,80} because you are not assigned (?:to )?this app/),
    said(/\byou are not assigned to this app(?:lication)?\b/),
    alone(/\bapp not assigned\b|\bnot assigned app\b/, 'okta'),
  ],
  appDenied: [
    own(/you are not allowed to access this app\. to request access, contact an admin/),
    said(/you are not allowed to access this app(?:lication)?\b/),
    said(/you do(?: not|n't) have permission to access this app(?:lication)?\b/),
  ],
  accessDenied: [
    own(/access to this application is denied due to a policy/),
    own(/you do not have permission to access your account at this time/),
    alone(/you do not have permission to perform the requested action/, 'signing'),
    alone(/\b(?:403 )?access (?:forbidden|denied)\b|\b403 forbidden\b|sorry, you (?:can't|cannot|don't have) access\b/, 'okta'),
  ],
  requirementsUnmet: [
    own(/policy requirements could not be satisfied/),
    own(/unable to log ?in to ["'].{1,60}["'] at this time/),
    own(/your organization requires you to sign in with okta fastpass/),
    own(/the current sign on policy requires this client to redirect/),
    said(/access to this app(?:lication)? requires (?:mfa|re-?authentication|multi|okta|additional|a |an )/),
  ],
  deviceUnmet: [
    said(/your device (?:doesn't|does not) meet the security requirements/),
    said(/your device needs to meet your organization's security requirements/),
  ],
  verifyBlocked: [own(/the browser is blocking communication with okta verify/)],
  authenticatorMissing: [
    own(/additional setup required to use okta fastpass/),
    own(/\bauthenticator set ?up unavailable/),
    own(/unable to sign in\. contact support for assistance/),
    said(/\bno authenticators (?:are )?available/),
    alone(/\bset ?-?up required\b/, 'okta'),
  ],

  // Codes, prompts and the links in mails.
  codeInvalid: [
    own(/\binvalid token\/code\b/),
    said(/\b(?:code|token|answer) (?:doesn't|does not|didn't|did not) match our records/),
    alone(/\binvalid (?:code\. (?:please )?try again|passcode(?:\/answer)?\b)/, 'okta'),
  ],
  codeUsed: [said(/each code can only be used once/)],
  codeExpired: [
    said(/passcode is valid but exceeded time window/),
    alone(/\byour (?:otp|code|passcode|(?:one[- ]time|verification) (?:pass)?code) (?:has|is) expired\b/),
  ],
  promptTimedOut: [said(/your push notification has expired/), alone(/\bverification timed out\b|the operation either timed out or was not allowed/, 'okta')],
  promptRejected: [
    own(/you have chosen to reject this login/),
    said(/\byou(?: have|'ve)? (?:rejected|denied) th(?:is|e) (?:sign[- ]?in|log ?-?in)\b/),
    alone(/\buser rejected authentication\b/, 'okta'),
  ],
  linkExpired: [
    own(/this email link (?:has expired|is out of date)\. (?:to resend|return)/),
    own(/could not process this email link/),
    own(/your (?:account activation (?:link|token)|reset password token|email change token) is no longer valid/),
    own(/you have accessed (?:a|an account recovery) link that has expired or (?:has )?been previously used/),
    alone(
      /\b(?:(?:this|the|your) )?(?:email |activation )?link (?:has |is )?expired\b(?: or (?:has )?(?:already |previously )?been (?:previously )?used\b)?|\bactivation link (?:is )?no longer valid\b|\b(?:(?:this|the|your) )?token (?:has |is )?expired\b|\b(?:(?:this|the|your) )?(?:link|token) is (?:no longer valid|invalid)\b/,
      'link',
    ),
  ],
  linkUsed: [alone(/\b(?:(?:this|the|your) )?link (?:has already been|was already) used\b/, 'link')],
  recoveryRefused: [
    own(/forgot password (?:is )?not (?:enabled|allowed) (?:on specified user|for this organization)/),
    own(/recovery not allowed for unknown user/),
    own(/reset password is not allowed at this time/),
    own(/self service unlock is not allowed at this time/),
    own(/no password reset options available/),
    own(/\b(?:unlock is|change password|change recovery question) not allowed (?:for this|on specified) user/),
    own(/unable to unlock your account at this time, please contact your admin/),
    own(/reset password cannot be performed while the user is activating/),
  ],

  // The session, the request, the page.
  sessionExpired: [
    said(/you have been logged out due to inactivity/),
    said(/your session has expired\. please try to sign in again/),
    alone(/\b(?:(?:this|the|your) )?session (?:has |is )?expired\b/, 'okta'),
  ],
  stateStale: [own(/operation is not allowed\. please refresh the page to proceed/), own(/operation is not allowed in the current authentication state/)],
  cookiesBlocked: [said(/cookies are disabled on your browser\. please enable cookies/), alone(/\bcookies are required\b/, 'okta')],
  requestErroneous: [own(/your request resulted in an error\b(?!.{0,300}(?:_uri\b|parameter|nonsuccess|error code|description:|e0000\d{3}|saml|validat))/)],
  pageNotFound: [
    alone(/\bpage not found\b|\b(?:this|the) page (?:can't|cannot|couldn't|could not) be found\b|\bthe page you (?:requested|are looking for)\b/, 'okta'),
  ],
  tooManyRequests: [
    own(/you exceeded the maximum number of requests\. try again in a while/),
    said(/you have reached the limit of (?:sms|call) requests/),
    alone(/\btoo many attempts\. (?:please )?try again later/, 'okta'),
    alone(/\btoo many requests\b/, 'signing'),
  ],
  unsupportedResponse: [own(/there was an unsupported response from server/)],
  unexpectedError: [alone(/there was an unexpected internal error/, 'okta')],
  serverUnreachable: [alone(/unable to connect to the server(?=\. please check your network)/, 'okta')],
  formErroneous: [own(/we found some errors\. please review the form/), alone(/\bwe found some errors\b/)],
  clockUnsynced: [said(/please check that your device's clock is accurate/)],
  deviceActivationFailed: [own(/your device cannot be activated because/), alone(/\bdevice not activated\b/, 'okta')],
} as const satisfies Record<string, readonly Phrase[]>

export type PhraseKey = keyof typeof phrases
