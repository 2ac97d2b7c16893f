import type { FactId, Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import { statusOf } from '@/lib/okta/error-code-class'
import { errorCodes, isErrorCode } from '@/lib/okta/error-codes'
import { type InternalCode, internalCodes, isOauthErrorName, type OauthErrorName, oauthErrorNames, statusesOf } from '@/lib/okta/oauth-errors'
import type { TreeId } from '@/machines/trees'
import { factWords } from '../facts/all'
import { unfilled } from '../placeholder'
import { factsOfOauth, factsOfOkta } from './fact-of'
import { furtherMeanings } from './further-meanings'
import { oktaNames } from './okta-names'
import { opens, type Pointed, pointing } from './pointing'

/**
 * An error code as its page tells it. `name`: what Okta calls it, where that says more than the code. `means`: our own words, where there are any.
 * `statuses`: those that it is sent with, the most frequent first. `start`: the tree to begin with where none hears the code.
 */
export type Code = {
  id: string
  kind: 'okta' | 'oauth'
  name?: string
  means?: string
  statuses: readonly number[]
  pointed: readonly Pointed[]
  start: TreeId
  internal: readonly InternalMeaning[]
}
/** One of the meanings of an OAuth error: the code of the System Log, and the causes that it names. `isError`: it bears the name of the error itself. */
export type InternalMeaning = InternalCode & { means?: string; pointed: readonly Pointed[]; isError: boolean }

export const oktaCodeIds: readonly string[] = Object.keys(oktaNames)
export const codeIds: readonly string[] = [...oktaCodeIds, ...oauthErrorNames]

/** @throws where no page is meant to be: the id is in neither catalogue. */
export async function codeOf(id: string): Promise<Code> {
  if (isOauthErrorName(id)) return oauthCode(id)
  const [name, status] = [oktaNames[id], statusOf(id)]
  if (name === undefined || status === undefined) throw new Error(`no error code ${id}`)
  const facts = factsOfOkta(id)
  return { id, kind: 'okta', name, ...meansOkta(id), statuses: [status], pointed: await pointing(facts), start: startOf(facts, 'api-error'), internal: [] }
}

async function oauthCode(id: OauthErrorName): Promise<Code> {
  const facts = factsOfOauth(id)
  const internal = internalCodes(id).map(async (one): Promise<InternalMeaning> => {
    const own = factsOfOauth(one.id)
    return { ...one, ...meansOauth(own), pointed: await pointing(own), isError: one.id === id }
  })
  return {
    id,
    kind: 'oauth',
    ...meansOauth(facts),
    statuses: statusesOf(id),
    pointed: await pointing(facts),
    start: startOf(facts, 'sign-in-error'),
    internal: await Promise.all(internal),
  }
}

/** A code in a word or two more: for a list, and for a page's title. */
export const meansOkta = (id: string): { means?: string } => meansOf(isErrorCode(id) ? errorCodes[id].means : furtherMeanings[id])
export const meansOauth = (facts: Findings['facts']): { means?: string } => {
  const [fact] = Object.keys(facts) as FactId[]
  return meansOf(fact && unfilled(factWords[fact]!))
}
const meansOf = (means: string | undefined) => (means === undefined ? {} : { means })

const startOf = (facts: Findings['facts'], otherwise: TreeId): TreeId => opens(Object.keys(facts) as Proof[])[0] ?? otherwise
