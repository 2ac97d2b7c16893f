import type { Questions } from '@/machines/engine/types'
import { consoleReaders, everyone, serverAdmins } from '@/machines/shared/who'
import { requests } from './requests'

const dontKnow = 'I don’t know'

const seen = {
  kind: 'question' as const,
  roles: everyone,
  title: 'What did you see when you tried to sign in?',
  because: 'The screen shows how far the sign-in came. Most faults hide behind the same box, but a few have a message of their own.',
  others: {
    title: 'What does the user see when they try to sign in?',
    answers: { noPrompt: 'They got in without a second factor, or a box said ‘MFA Bypass’' },
  },
  answers: {
    failed: 'A box that says ‘Multi Factor Authentication Failed’',
    displayFailed: 'A box that says ‘Display Failed’',
    windowsMessage: 'A message from Windows or the Remote Desktop app, and no Okta box',
    otherProduct: 'A prompt of another product, such as Desktop MFA (‘Your organization requires an offline method …’) or Duo',
    certificate: '‘Content was blocked because it was not signed by a valid security certificate’',
    blank: 'An Okta box that stays blank or shows a script error',
    prompt: 'Okta asked for a second factor, such as a code or a push, and then it failed',
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
      notOkta: 'No Okta box: a message from Windows, or a prompt of another product',
      dontKnow: seen.answers.dontKnow,
    },
  },
  seen,
  factor: {
    kind: 'question',
    roles: everyone,
    title: 'Did Okta ask for a second factor, such as a code or a push?',
    because:
      'If it did, the server and Okta understand each other, and the fault is in the factor or in the time for it. If it did not, the fault is earlier, whatever the box says.',
    answers: {
      late: 'Yes, and the session closed after about a minute',
      rejected: 'Yes, and it refused the code or the push',
      noFactor: 'Its box came up, but offered no factor or asked to set one up',
      none: 'No, it never asked',
      dontKnow,
    },
  },
  windowsSays: {
    kind: 'question',
    roles: everyone,
    title: 'What does the message of Windows say?',
    because: 'With Network Level Authentication, Windows checks name and password before Okta is asked. Its words tell a wrong password from a missing right.',
    answers: {
      credentials: '‘Your credentials did not work’, ‘The logon attempt failed’, a locked account or an expired password',
      notAllowed: 'That the person is not authorized for remote login, or lacks the right to sign in through Remote Desktop',
      noConnection: 'That Remote Desktop cannot connect, or that an authentication error occurred',
      refused: '',
      dontKnow,
    },
  },
  scope: {
    kind: 'question',
    roles: everyone,
    title: 'Who cannot get in, and where?',
    because:
      'One person points to an account, everybody points to a server or a policy. Ask a colleague who uses the same server and also signs in through Okta.',
    others: {
      because: 'One person points to an account, everybody points to a server or a policy. Ask the user whether a colleague gets in on the same server.',
      answers: {
        onlyMe: 'Only the user: a colleague gets in on the same server',
        onlyMeHere: 'Only the user, and only here: another server asks them for Okta MFA and lets them in',
      },
    },
    answers: {
      onlyMe: 'Only me: a colleague gets in on the same server',
      onlyMeHere: 'Only me, and only here: another server asks me for Okta MFA and lets me in',
      everyoneHere: 'Everybody on this server: other servers work',
      everyoneEverywhere: 'Everybody, and on other servers too',
      everyone: 'Everybody on this server: nobody has tried another',
      dontKnow: 'I don’t know, or nobody else uses this server',
    },
  },
  enrolled: {
    kind: 'question',
    roles: ['user', 'helpdesk', 'okta-admin'],
    title: 'Which second factors are set up in your Okta account?',
    because:
      'Remote Desktop cannot use every kind of factor, and none can be set up there. To look, open your Okta dashboard in a browser, choose your name at the top right, then Settings, and find Security Methods.',
    others: {
      title: 'Which second factors are set up in the user’s Okta account?',
      because:
        'Remote Desktop cannot use every kind of factor. On the user’s page under Directory > People, More Actions > Reset Authenticators lists what is set up; cancel there. Or ask the user to open Settings in their Okta dashboard.',
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
    title: 'Is the name you type in Windows the username that Okta expects?',
    because:
      'The Assignments tab of Microsoft RDP (MFA) shows it. Or try another form once: `jdoe`, `jdoe@example.com` or with the domain. `SERVER\\jdoe` is a local account, which Okta likely does not know. Stop after two tries: more can lock the account.',
    user: {
      because:
        'The two must be exactly the same. Try the other form once, short (`jdoe`), full (`jdoe@example.com`) or with the domain: `SERVER\\jdoe` is a local account, which Okta likely does not know. Stop after two tries: more can lock the account.',
    },
    others: {
      title: 'Is the name that the user types in Windows the username that Okta expects?',
      because:
        'The two must be exactly the same. An Okta admin sees the expected one under Applications > Applications > Microsoft RDP (MFA) > Assignments. `SERVER\\jdoe` is a local account, which Okta likely does not know.',
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
    title: 'How many people in Okta have that username?',
    because:
      'Okta does not support two people with one username, which can happen after imports from two domains. To look, an Okta admin or helpdesk searches for the name under Directory > People.',
    answers: { several: 'Two or more', one: 'One', dontKnow: 'None, or I don’t know' },
  },
  userStatus: {
    kind: 'question',
    roles: consoleReaders,
    title: 'Are the person and the app active in Okta?',
    because:
      'Okta refuses a person who is locked, suspended or deactivated, and everybody while the app is switched off. To look, find the person under Directory > People and the app Microsoft RDP (MFA) under Applications > Applications.',
    answers: {
      inactive: 'No, the person is locked, suspended or deactivated, or the app is inactive',
      active: 'Yes, both are active',
      dontKnow,
    },
  },
  assigned: {
    kind: 'question',
    roles: consoleReaders,
    title: 'Is the person assigned to the app Microsoft RDP (MFA)?',
    because:
      'Okta refuses anybody who is not assigned, in person or through a group. To look, an Okta admin opens Applications > Applications > Microsoft RDP (MFA) > Assignments.',
    answers: { no: 'No, neither in person nor through a group', yes: 'Yes', dontKnow },
  },
  allowed: {
    kind: 'question',
    roles: serverAdmins,
    title: 'Does Windows let the person use Remote Desktop on this server?',
    because:
      'Okta names this among the causes of a 401. To look, the server admin opens System Properties > Remote > Select Users on the server. Administrators of the server need not be listed there.',
    answers: {
      no: 'No, neither the person nor a group of theirs is listed, or Remote Desktop is off',
      yes: 'Yes, they are listed or they are an administrator of the server',
      dontKnow,
    },
  },
  proxy: {
    kind: 'question',
    roles: serverAdmins,
    title: 'Is a proxy set for the SYSTEM account of the server?',
    because:
      'The agent runs as SYSTEM and uses that account’s proxy, so your own browser proves nothing. To look, run `bitsadmin /util /getieproxy LOCALSYSTEM` on the server as administrator. `netsh winhttp show proxy` shows the proxy of other services.',
    answers: { set: 'Yes', notSet: 'No', dontKnow },
  },
  reached: {
    kind: 'question',
    roles: serverAdmins,
    title: 'Does the server reach Okta on port 443 as SYSTEM?',
    because:
      'Your own account proves nothing. Run PsExec, a free Microsoft tool, on the server: `psexec -s powershell -Command "Test-NetConnection acme.okta.com -Port 443"`, with your Okta host name. The test bypasses a proxy: where one is set, choose “I don’t know”.',
    answers: {
      no: 'No, the test fails or the name is not found',
      yes: 'Yes, ‘TcpTestSucceeded’ is True',
      dontKnow,
    },
  },
  issuer: {
    kind: 'question',
    roles: serverAdmins,
    title: 'Who signed the certificate that the server sees for Okta?',
    because:
      'A proxy or firewall that inspects traffic replaces Okta’s certificate; the agent refuses that. Open your Okta URL in a browser on the server and see who issued the certificate. Check that your account and SYSTEM use the same proxy.',
    answers: {
      company: 'Our own company, or a security product such as a proxy or firewall',
      public: 'A public authority, such as DigiCert',
      dontKnow,
    },
  },
  ...requests,
} satisfies Questions
