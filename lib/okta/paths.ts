import { segmentsOf } from './path-rules'
import { pathWords } from './path-words'

/**
 * A path of Okta's APIs, or a URL, without anything that names a person or a thing: `/api/v1/users/lena@acme.example/groups?limit=2` → `/api/v1/users/-/groups`.
 * A segment that we do not know is taken for an id.
 */
export const templateOf = (path: string) =>
  `/${segmentsOf(path)
    .map((segment) => (pathWords.has(segment) ? segment : '-'))
    .join('/')}`
