/** Sentences that several causes about people, policies and tools share. */

export const signInAgain = 'The user opens the app, signs in once, and gets in.'

export const readLog =
  'Find the failed sign-in in Reports > System Log. Search that minute for `actor.alternateId eq "jdoe@example.com"`, with the user’s username.'

export const openPerson = 'Read the user’s status. Admin Console > Directory > People > the user: it is below the name.'

export const verifyCaller = 'Verify the caller’s identity first, as your company prescribes.'

export const callerRisk = 'If you have not verified the caller, this gives the account away.'

export const openAppPolicy =
  'Open the app’s sign-in policy. Identity Engine: Sign On tab > User authentication names it; rules: Security > Authentication Policies (newer: check App sign-in). Classic: Sign On > Sign On Policy.'

export const testAccess =
  'Simulate the sign-in (Identity Engine). Reports > Access testing tool shows which policy and rule match for one user and app. Enter the same network and device.'

export const openPasswordPolicy =
  'Open the password policy that covers the user. Identity Engine: Security > Authenticators > Password > Actions > Edit. Classic: Security > Authentication.'

export const sayWhatWhere =
  'Write down the app, the exact time with time zone, and the message. Copy any code or ID that the page shows. Leave out your password and one-time codes.'

export const twoTries = 'Do not keep trying. Stop after two tries: more can lock the account.'

export const neverShare = 'Do not tell anyone your password or a code, not even the helpdesk.'

export const keepMfa = 'Do not turn off MFA for the app or the user to let somebody in.'

export const newSignIn = 'Close all pages of the app. Open it from your Okta dashboard or its own start page, and sign in once.'
