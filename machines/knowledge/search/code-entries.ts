import { statusOf } from '@/lib/okta/error-code-class'
import { internalCodes, oauthErrorNames, statusesOf } from '@/lib/okta/oauth-errors'
import { meansOauth, meansOkta, oktaCodeIds } from '../codes/codes'
import { factsOfOauth, factsOfOkta } from '../codes/fact-of'
import { oktaNames } from '../codes/okta-names'
import type { Entry } from './entry'
import { printedAs } from './fact-messages'
import { wordsFrom } from './text'

/** Every code of Okta, every OAuth error, and the codes that the System Log has for an error. */
export const codeEntries = (): Entry[] => [
  ...oktaCodeIds.map((id): Entry => {
    const status = statusOf(id)
    const { means = 'An error code of the Okta API' } = meansOkta(id)
    return {
      href: `/codes/${id}/`,
      kind: 'code',
      title: `${id}: ${oktaNames[id]}`,
      says: `${means} (${status})`,
      words: wordsFrom(Object.keys(factsOfOkta(id)).flatMap(printedAs)),
    }
  }),
  ...oauthErrorNames.flatMap((error): Entry[] => [
    {
      href: `/codes/${error}/`,
      kind: 'code',
      title: error,
      says: `${meansOauth(factsOfOauth(error)).means ?? 'An OAuth error'}${listed(statusesOf(error))}`,
      words: printed(error),
    },
    ...internalCodes(error).flatMap(({ id }): Entry[] =>
      id === error
        ? []
        : [
            {
              href: `/codes/${error}/#${id}`,
              kind: 'code',
              title: id,
              says: meansOauth(factsOfOauth(id)).means ?? `A meaning of ${error}`,
              words: printed(id),
            },
          ],
    ),
  ]),
]

const listed = (statuses: readonly number[]) => (statuses.length > 0 ? ` (${statuses.join(', ')})` : '')
const printed = (id: string) => wordsFrom(Object.keys(factsOfOauth(id)).flatMap(printedAs))
