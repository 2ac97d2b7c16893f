import type { Secret } from '@/lib/evidence/secrets/secrets'

/** What each kind of secret is called, and how it is ended. */
export const secretWords: Record<Secret['kind'], { name: string; end: string }> = {
  token: {
    name: 'a token',
    end: 'Revoke it. In the Admin Console, open the user or the app that it was issued to, and clear the sessions or revoke the tokens.',
  },
  apiToken: { name: 'an Okta API token', end: 'Revoke it under Security > API > Tokens, and create a new one for whatever uses it.' },
  apiKey: { name: 'a key of an API or of another service', end: 'Revoke it where it was issued, and create a new one for whatever uses it.' },
  authorization: { name: 'an Authorization header', end: 'Invalidate what is in it: revoke the token or change the password.' },
  password: { name: 'a password or a code', end: 'Change the password. A one-time code no longer works once it has been used.' },
  clientSecret: {
    name: 'a client secret',
    end: 'If it is in plain text and others have seen it, rotate it in the app’s Client Credentials. Then reinstall the agent on every server that uses it.',
  },
  stateToken: { name: 'a session or state token', end: 'Sign out, or have an admin clear the user’s sessions.' },
  assertion: { name: 'a SAML assertion or a client assertion', end: 'It expires within minutes. Until then, treat it as a password.' },
  privateKey: { name: 'a private key', end: 'Replace the key wherever it is used and remove the old one from the app.' },
  random: { name: 'a long random value, which may be a secret', end: 'If it is one, end it where it was issued.' },
  cookie: { name: 'a session cookie', end: 'Sign out, or have an admin clear the user’s sessions.' },
  chosen: { name: 'words that you hid', end: '' },
}
