import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { answers } from './answers'
import { type CodeFact, codeFact } from './code-fact'
import { causeOf, idOf } from './details'
import { oktaErrorSource } from './facts'

/**
 * Okta's own error answer: the envelope of the API in any notation (JSON, a map of Groovy, Ruby or Python, lower-cased, cut off), and what SDKs and tools
 * print of it. The last answer counts. `other…Code`: a code that no cause rests on, by what its status asks for; `otherCode`: one that the catalogue lacks.
 */
type Key = CodeFact | 'errorId' | 'cause' | 'pathNotRouted'

export const oktaError = defineFormat<'okta-error', Key>({
  ...oktaErrorSource,
  reads: 'log',
  keeps: 'last',
  recognise: (text) => /E0000\d{3}|error_?code|API returned an error|errorSummary|Resource not found|okta/i.test(text),
  read(text) {
    const { found, isAmbiguous } = answers(text)
    const last = found.at(-1)
    const seen: SeenFact<Key>[] = found.map(({ code, from, to }) => ({
      ...codeFact(code),
      from,
      to,
      // A repeated code is the same failure: only another code is an earlier attempt.
      ...(code === last!.code ? {} : { older: true }),
    }))
    if (last) seen.push(...causeOf(text, last), ...idOf(text, last, found.at(-2)))
    const unrouted = notRouted.exec(text)
    if (unrouted) seen.push({ fact: 'pathNotRouted', from: unrouted.index, to: unrouted.index + unrouted[0].length })
    return isAmbiguous ? { seen, unchecked: [{ fact: 'otherCode', why: severalNamed }] } : { seen }
  },
})

/** The whole body with which Okta's front server answers a path that leads to no API. */
const notRouted = /\{\s{0,9}"status"\s?:\s?404\s?,\s{0,9}"message"\s?:\s?"Resource not found"\s{0,9}\}/

const severalNamed = 'The text mentions several error codes, so it is not clear which one Okta sent. Paste the answer itself, with its errorCode.'
