/** Sentences that several causes about people, policies and tools share. */

export const signInAgain = 'The person opens the app, signs in once, and lands in the app.'

export const readLog =
  'In Reports > System Log, set the minute of the failed sign-in and search for `actor.alternateId eq "jdoe@example.com"`, with the person’s username.'

export const openPerson = 'In the Admin Console, open Directory > People, choose the person and read the status below the name.'

export const verifyCaller = 'Make sure first that you speak with the person themselves, in the way your company lays down.'

export const callerRisk = 'For a caller whom nobody verified, this gives the account away.'

export const openAppPolicy =
  'Open the policy of the app. Identity Engine: the app’s Sign On tab, section User authentication, names the policy; its rules are under Security > Authentication Policies (in newer menus, check App sign-in below it). Classic: the app’s Sign On tab, section Sign On Policy.'

export const testAccess =
  'Identity Engine: Reports > Access testing tool shows for one person and one app which policy and rule match, without a sign-in. Enter the same network and device.'

export const openPasswordPolicy =
  'Open the password policies and choose the one that covers the person. Identity Engine: Security > Authenticators, then Actions > Edit beside Password. Classic: Security > Authentication.'

export const sayWhatWhere =
  'Write down the app, the exact time with its time zone, and the words on the page. If the page shows a code or an id, copy it. Leave out your password and any code that you typed.'

export const twoTries = 'Do not try again and again. Stop after two tries: more can lock the account.'

export const neverShare = 'Do not tell anybody your password or a code, helpdesk included.'

export const keepMfa = 'Do not take MFA off the app or off the person to let somebody in.'

export const newSignIn = 'Close all pages of the app, open it from your Okta dashboard or its own start page, and sign in once.'
