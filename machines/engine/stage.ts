import type { Proof } from '@/lib/evidence/parsers/all'
import type { Findings } from '@/lib/findings/findings'
import type { Support, Tree } from './types'

/** Where a call stood on its way, told by its path. */
const stages = {
  discovery: /^\/(?:oauth2\/(?:[\w-]+\/)?)?\.well-known\/|\/v1\/keys$/,
  token: /\/v1\/token$/,
  userinfo: /\/v1\/userinfo$/,
} as const
type Stage = keyof typeof stages

/** What a status means at a stage: causes by tree. A status that no row has says nothing by its stage. */
const meanings: readonly { stage: Stage; status: string; causes: Readonly<Record<string, readonly string[]>> }[] = [
  {
    stage: 'token',
    status: 'status401',
    causes: { 'sign-in-error': ['clientSecretInvalid', 'clientAuthMethodMismatched', 'clientIdUnknown', 'clientAssertionInvalid', 'clientKeysMissing'] },
  },
  {
    stage: 'discovery',
    status: 'status404',
    causes: { 'sign-in-error': ['authorizationServerMissing', 'orgUrlWrong'], 'api-error': ['orgUrlWrong'] },
  },
  {
    stage: 'discovery',
    status: 'status401',
    causes: { 'sign-in-error': ['authorizationServerMissing', 'orgUrlWrong'], 'api-error': ['orgUrlWrong', 'featureUnavailable'] },
  },
  {
    stage: 'userinfo',
    status: 'status403',
    causes: { 'api-error': ['scopeMissing', 'scopeNotGranted'] },
  },
]

/** What the status of the failing call says at its stage. */
export function crossed(tree: Tree, facts: Findings['facts'], shown: readonly Proof[]): Support[] {
  const path = facts['http-response.path']
  if (!path || !shown.includes('http-response.path')) return []
  return meanings.flatMap(({ stage, status, causes }): Support[] => {
    const by = `http-response.${status}` as Proof
    const own = (causes[tree.id] ?? []).filter((cause) => cause in tree.causes)
    return stages[stage].test(path) && shown.includes(by) && own.length > 0 ? [{ causes: own, by: [by], names: false, depth: 'answer' }] : []
  })
}
