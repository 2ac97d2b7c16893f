/** What a person can fetch and paste that settles a case: the names stand in links and in the addresses of their pages, and stay. */
export const artefactIds = [
  'widget-log',
  'agent-config',
  'clock-check',
  'system-log',
  'screen-words',
  'card-error',
  'api-answer',
  'program-output',
  'access-token',
  'key-set',
  'capture',
  'saml-trace',
  'app-log',
  'sign-in-address',
  'browser-console',
  'diagnostic-script',
] as const
export type ArtefactId = (typeof artefactIds)[number]
export const isArtefactId = (text: string): text is ArtefactId => (artefactIds as readonly string[]).includes(text)
