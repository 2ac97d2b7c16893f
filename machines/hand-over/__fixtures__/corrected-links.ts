/**
 * Released links that lead elsewhere today, because the table of causes was wrong: `tree, name` and where they lead. An answer had ruled out a cause that it does
 * not exclude, or had named one by elimination.
 */
export const corrected: Readonly<Record<string, string>> = {
  'rdp-mfa, 403, everybody on this server': 'systemLog',
  'rdp-mfa, 403, only me and only here': 'systemLog',
  'rdp-mfa, 403, the System Log denies in a zone': 'signOnPolicyDenied',
  'rdp-mfa, 401, all else excluded': 'systemLog',
  'rdp-mfa, 401, clock right by paste, the rest unknown': 'config',
  'rdp-mfa, Windows’ own message': 'windowsSays',
  'rdp-mfa, no log, everybody here, all is right': 'userStatus',
  'rdp-mfa, display failed, 401 read aloud': 'clock',
  'rdp-mfa, no log, events read aloud: a policy denies': 'signOnPolicyDenied',
  'rdp-mfa, 403, events read aloud: locked, which no 403 means': 'userInactive',
  'rdp-mfa, 401, only me and only here, nothing known, the name tried': 'assigned',
  'rdp-mfa, 24 causes tried': 'userInactive',
  'rdp-mfa, 26 causes tried': 'userInactive',
  // A fault in the request is commoner than one in a proof.
  'api-error, 400, nothing known': 'requestInvalid',
  'api-error, a fact set aside: no permission, at a sign-in': 'networkZoneDenied',
  'api-error, invalid, of another issuer': 'issuerMismatched',
  'sign-in-error, circle, fresh fails': 'thirdPartyCookiesBlocked',
  'sign-in-error, invalidGrant, grantType other': 'unexplained',
  'sign-in-error, invalidScope, server dontKnow': 'customScopeOnOrgServer',
  'sign-in-error, noAssertion, address app': 'clientCannotChallenge',
}
