import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const engineMismatched: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The call is made for another Okta engine than your org runs',
  because:
    'An Okta org runs Classic Engine or Identity Engine. Some resources, policy types and tools exist for one of them only, and your org runs the other one.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find out which engine the org runs: `curl -s https://acme.okta.com/.well-known/okta-organization`, with your own address. `pipeline` is `idx` for Identity Engine and `v1` for Classic.',
        'Look the resource, policy type or tool up in Okta’s reference: it says where one engine is needed.',
        'Use the one that your engine has, or leave that setting out.',
      ],
      otherWays: ['A program that serves several orgs can read `pipeline` first. That call needs no token.'],
      takes: 'about 20 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell the developer which engine the org runs, and whether an upgrade is planned.',
        'If you need the feature of the other engine, ask your account team about the upgrade to Identity Engine.',
      ],
      takes: 'about 5 minutes, and the time that Okta needs',
      risk: 'An upgrade changes sign-in for everybody. Try it in the preview org first.',
    },
  ],
  verify: ['`pipeline` and the engine in Okta’s reference are the same.', programRuns],
  warnings: ['Do not upgrade the org to get rid of one error.', 'Do not grant scopes or roles because of it.'],
  howWeKnow:
    'The words of the error can name the engine. Else it is likely once `pipeline` says one engine and the reference the other. The same call then works in an org of the other engine.',
  sources: [sources.spec, own.feature, sources.errorCodes],
}
