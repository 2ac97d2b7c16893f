import { templateWords } from './path-templates'

/** Every segment that stands for itself in a path of Okta's APIs: what is none of these is an id, a login or a name, and is written as `-`. */
export const pathWords: ReadonlySet<string> = new Set([
  ...templateWords,
  // In addresses of sign-in pages and of the Admin Console.
  ...['admin', 'as', 'certs', 'factor', 'internal', 'login', 'next'],
])
