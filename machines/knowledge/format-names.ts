import type { FormatId } from '@/lib/evidence/parsers/all'

/** What a text was taken for, as it is told. */
export const formatNames: Record<FormatId, string> = {
  'okta-widget-log': 'OktaWidget.log',
  'screen-message': 'words on the screen',
  'agent-config': 'the agent’s configuration',
  clock: 'a clock check',
  'okta-system-log': 'Okta System Log',
  'workflows-error': 'an error of a Workflows card',
  'http-response': 'a call over HTTP',
  'www-authenticate': 'a www-authenticate header',
  'rate-limit': 'rate limit headers',
  'okta-error': 'an Okta error',
  'oauth-error': 'an OAuth error',
  jwt: 'a token',
  jwks: 'a key set',
  introspection: 'an introspection answer',
  'client-error': 'the words of a program',
  'okta-diag': 'the output of the diagnostic script',
  'sign-in-page': 'words on a sign-in page',
  saml: 'a SAML message',
  'saml-error': 'an error about SAML',
  'authorize-url': 'the address of a sign-in',
  'browser-console': 'a browser’s console',
  har: 'a capture of requests',
  join: 'several pastes together',
  'other-vendor': 'an error of another service',
}
