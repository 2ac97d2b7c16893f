import type { Questions } from '@/machines/engine/types'
import { consoleReaders, everyone, serverAdmins } from '@/machines/shared/who'
import { requests } from './requests'

const dontKnow = 'I don’t know'

const seen = {
  kind: 'question' as const,
  roles: everyone,
  title: 'What did you see when you tried to sign in?',
  because: 'The screen shows how far the sign-in got. Most causes hide behind the same box, but a few have their own message.',
  others: {
    title: 'What does the user see when they try to sign in?',
    answers: { noPrompt: 'They got in without a second factor, or a box said ‘MFA Bypass’' },
  },
  answers: {
    failed: 'A box that says ‘Multi Factor Authentication Failed’',
    displayFailed: 'A box that says ‘Display Failed’',
    windowsMessage: 'A message from Windows or the Remote Desktop app, and no Okta box',
    otherProduct: 'Another product’s prompt, such as Desktop MFA (‘Your organization requires an offline method …’) or Duo',
    certificate: '‘Content was blocked because it was not signed by a valid security certificate’',
    blank: 'An Okta box that stays blank or shows a script error',
    prompt: 'Okta asked for a second factor, such as a code or a push, then it failed',
    noPrompt: 'I got in without a second factor, or a box said ‘MFA Bypass’',
    dontKnow: 'Something else, or I don’t know',
  },
}

export const questions = {
  seenKind: {
    ...seen,
    splits: { step: 'seen', into: { broken: ['certificate', 'blank'], notOkta: ['windowsMessage', 'otherProduct'] } },
    answers: {
      broken: 'An Okta box that stays blank, shows a script error, or says that content was blocked',
      notOkta: 'No Okta box: a message from Windows, or another product’s prompt',
      dontKnow: seen.answers.dontKnow,
    },
  },
  seen,
  factor: {
    kind: 'question',
    roles: everyone,
    title: 'Did Okta ask for a second factor, such as a code or a push?',
    because:
      'If it did, the server and Okta understand each other, and the problem is the factor or the time for it. If not, it failed earlier, whatever the box says.',
    answers: {
      late: 'Yes, and the session closed after about a minute',
      rejected: 'Yes, and it refused the code or the push',
      noFactor: 'Its box appeared, but offered no factor or asked to set one up',
      none: 'No, it never asked',
      dontKnow,
    },
  },
  windowsSays: {
    kind: 'question',
    roles: everyone,
    title: 'What does the Windows message say?',
    because: 'With Network Level Authentication, Windows checks name and password before Okta is asked. Its words tell a wrong password from a missing right.',
    answers: {
      credentials: '‘Your credentials did not work’, ‘The logon attempt failed’, a locked account or an expired password',
      notAllowed: 'Not authorized for remote login, or no right to sign in through Remote Desktop',
      noConnection: 'Remote Desktop cannot connect, or an authentication error occurred',
      refused: '',
      dontKnow,
    },
  },
  scope: {
    kind: 'question',
    roles: everyone,
    late: ['user'],
    title: 'Who cannot get in, and where?',
    because: 'One user points to an account; everybody points to a server or a policy. Ask a colleague who signs in to the same server through Okta.',
    others: {
      because: 'One user points to an account; everybody points to a server or a policy. Ask the user whether a colleague gets in on the same server.',
      answers: {
        onlyMe: 'Only the user: a colleague gets in on the same server',
        onlyMeHere: 'Only the user, only here: another server asks them for Okta MFA and lets them in',
      },
    },
    answers: {
      onlyMe: 'Only me: a colleague gets in on the same server',
      onlyMeHere: 'Only me, only here: another server asks me for Okta MFA and lets me in',
      everyoneHere: 'Everybody on this server: other servers work',
      everyoneEverywhere: 'Everybody, and on other servers too',
      everyone: 'Everybody on this server: nobody has tried another',
      dontKnow: 'I don’t know, or nobody else uses this server',
    },
  },
  enrolled: {
    kind: 'question',
    roles: ['user', 'helpdesk', 'okta-admin'],
    late: ['user'],
    title: 'Which second factors are set up in your Okta account?',
    because:
      'Remote Desktop accepts only some factors, and none can be set up there. To look: your Okta dashboard in a browser > your name at the top right > Settings > Security Methods.',
    others: {
      title: 'Which second factors are set up in the user’s Okta account?',
      because:
        'Remote Desktop accepts only some factors. On the user’s page under Directory > People, More Actions > Reset Authenticators lists what is set up; cancel there. Or ask the user to open Settings in their Okta dashboard.',
      answers: { dontKnow: 'I don’t know' },
    },
    answers: {
      none: 'None, or only the password',
      unusable: 'Only a passkey, a FIDO2 security key, FastPass, Windows Hello or Duo',
      usable: 'At least one of these: Okta Verify with push or code, Google Authenticator, phone, e-mail, security question, RSA token',
      classicOnly: 'Only a YubiKey code, a Symantec VIP or a custom token (Classic: usable; Identity Engine: likely not)',
      dontKnow: 'I don’t know, or I cannot open the dashboard',
    },
  },
  typed: {
    kind: 'question',
    roles: everyone,
    title: 'Do you type the same username in Windows that Okta expects?',
    because:
      'The Assignments tab of Microsoft RDP (MFA) shows it. Or try another form once: `jdoe`, `jdoe@example.com` or with the domain. `SERVER\\jdoe` is a local account, which Okta likely does not know. Stop after two tries: more can lock the account.',
    user: {
      because:
        'They must be exactly the same. Try the other form once, short (`jdoe`), full (`jdoe@example.com`) or with the domain: `SERVER\\jdoe` is a local account, which Okta likely does not know. Stop after two tries: more can lock the account.',
    },
    others: {
      title: 'Does the user type the same username in Windows that Okta expects?',
      because:
        'They must be exactly the same. An Okta admin sees the expected one under Applications > Applications > Microsoft RDP (MFA) > Assignments. `SERVER\\jdoe` is a local account, which Okta likely does not know.',
    },
    answers: {
      differs: 'No, it differs, or another form of the name lets me in (two tries at most)',
      same: 'Yes, exactly the same',
      dontKnow,
    },
  },
  entries: {
    kind: 'question',
    roles: consoleReaders,
    title: 'How many users in Okta have that username?',
    because:
      'Okta does not support two users with one username, which can happen after imports from two domains. To look, search for the name under Directory > People.',
    answers: { several: 'Two or more', one: 'One', dontKnow: 'None, or I don’t know' },
  },
  userStatus: {
    kind: 'question',
    roles: consoleReaders,
    title: 'Are the user and the app active in Okta?',
    because:
      'Okta refuses a locked, suspended or deactivated user, and everybody while the app is inactive. Find the user under Directory > People and the app Microsoft RDP (MFA) under Applications > Applications.',
    answers: {
      inactive: 'No, the user is locked, suspended or deactivated, or the app is inactive',
      active: 'Yes, both are active',
      dontKnow,
    },
  },
  assigned: {
    kind: 'question',
    roles: consoleReaders,
    title: 'Is the user assigned to the app Microsoft RDP (MFA)?',
    because:
      'Okta refuses anybody who is not assigned, directly or through a group. An Okta admin sees it under Applications > Applications > Microsoft RDP (MFA) > Assignments.',
    answers: { no: 'No, neither directly nor through a group', yes: 'Yes', dontKnow },
  },
  allowed: {
    kind: 'question',
    roles: serverAdmins,
    title: 'Does Windows allow the user Remote Desktop on this server?',
    because:
      'Okta lists this among the causes of a 401. On the server, open System Properties > Remote > Select Users. Administrators of the server need not be listed there.',
    answers: {
      no: 'No, neither the user nor a group of theirs is listed, or Remote Desktop is off',
      yes: 'Yes, they are listed or are an administrator of the server',
      dontKnow,
    },
  },
  proxy: {
    kind: 'question',
    roles: serverAdmins,
    title: 'Is a proxy set for the server’s SYSTEM account?',
    because:
      'Okta MFA Credential Provider runs as SYSTEM and uses that account’s proxy, so your own browser proves nothing. As administrator, run `bitsadmin /util /getieproxy LOCALSYSTEM`. `netsh winhttp show proxy` shows the proxy of other services.',
    answers: { set: 'Yes', notSet: 'No', dontKnow },
  },
  reached: {
    kind: 'question',
    roles: serverAdmins,
    title: 'Does the server reach Okta on port 443 as SYSTEM?',
    because:
      'Your own account proves nothing. With PsExec, a free Microsoft tool: `psexec -s powershell -Command "Test-NetConnection acme.okta.com -Port 443"`, with your Okta host name. The test bypasses a proxy: where one is set, choose “I don’t know”.',
    answers: {
      no: 'No, the test fails or the name is not found',
      yes: 'Yes, ‘TcpTestSucceeded’ is True',
      dontKnow,
    },
  },
  issuer: {
    kind: 'question',
    roles: serverAdmins,
    title: 'Who issued the certificate that the server gets for Okta?',
    because:
      'A proxy or firewall that inspects traffic replaces Okta’s certificate, and the sign-in then fails. Open your Okta URL in a browser on the server and view the certificate. Your account and SYSTEM must use the same proxy.',
    answers: {
      company: 'Our own company, or a security product such as a proxy or firewall',
      public: 'A public authority, such as DigiCert',
      dontKnow,
    },
  },
  ...requests,
} satisfies Questions
