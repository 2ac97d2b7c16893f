import type { Blank, Message } from '@/machines/types'

const time = {
  words: 'Exact time of a failed sign-in, with time zone',
  known: ['okta-system-log.eventTime', 'http-response.date', 'saml.issued'],
} as const satisfies Blank
const blanks = [{ words: 'App' }, time] as const satisfies readonly Blank[]

/** For whoever cannot look: what to ask whom. They ask for no password, code, secret, cookie, token or assertion, and send none. */
export const messages: readonly Message[] = [
  {
    to: 'helpdesk',
    title: 'To helpdesk',
    hello: 'Hello, I cannot sign in to an app with Okta.',
    blanks,
    please: [
      'Under Directory > People: is my account active, or is it locked, suspended, or waiting for activation?',
      'Has my password expired? Does it come from Okta or from a directory?',
      'Is the app on my list of assigned apps?',
      'Which second factors do I have?',
      'If all of that is fine, please ask the Okta admin for the System Log of that minute.',
    ],
    never: 'I will not send a password or a code, and you do not need one.',
  },
  {
    to: 'okta-admin',
    title: 'To the Okta admin',
    hello: 'Hello, a user cannot sign in to an app with Okta. The reason is in the System Log, which I cannot see.',
    blanks: [{ words: 'App and Okta username' }, time],
    please: [
      'This user’s events of that minute (actor.alternateId). For each: eventType, outcome.result, outcome.reason and the target.',
      'The events of this request: transaction.id eq "{http-response.requestId|____}"',
      'The app’s Assignments tab: the user or one of their groups, the username there, and any error beside it.',
      'The policy and rule that decided (policy.evaluate_sign_on), and the zone and IP address in that event.',
      'Recent changes to the app, its policy or its certificate.',
      'This user’s failed tasks under Dashboard > Tasks.',
    ],
    never: 'Please do not turn off MFA or widen a rule to test. I will not send a password, a code or a token.',
  },
  {
    to: 'developer',
    title: 'To the developer of the app (OpenID Connect, OAuth)',
    hello: 'Hello, signing in to your app with Okta fails, or your app gets no token.',
    blanks,
    please: [
      'error and error_description as your app received them, at the callback or from the token endpoint, and the HTTP status.',
      'Which request failed: /authorize, the callback, /token, or your app’s check of the ID token.',
      'client_id, redirect_uri, scope, response_type and grant_type as sent, and the client authentication method (secret, private key, PKCE only).',
      'The issuer in your settings, and the URL that is really called.',
      'If a token was refused: its iss, aud, exp and iat, decoded on your own computer, and what your app expects. Not the token.',
      'Name and version of the library, and what was deployed before it began.',
    ],
    never: 'Please leave out client_secret, client_assertion, code, code_verifier, tokens and cookies.',
  },
  {
    to: 'developer',
    title: 'To the owner of the app (SAML)',
    hello: 'Hello, SAML sign-in to your app with Okta fails. Okta can send its response without an error; only your side sees why it is refused.',
    blanks,
    please: [
      'The line of your log of that minute that says why the SAML response was refused.',
      'Your entity ID (audience) and ACS URL, exactly as your side expects them.',
      'The issuer that you have for Okta, and the thumbprint and expiry date of its signing certificate on your side.',
      'How you look users up (NameID or an attribute), and whether this user has an account with you.',
      'Your server’s clock, compared with UTC.',
    ],
    never: 'Please do not turn off the check of signature, audience, recipient or times, and do not send a whole SAML response.',
  },
]
