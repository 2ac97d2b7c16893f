import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const engineMismatched: CauseContent = {
  kind: 'cause',
  likely: true,
  title: 'The call is for another Okta engine than your org runs',
  because: 'An Okta org runs Classic Engine or Identity Engine. Some resources, policy types and tools exist in one of them only, and your org runs the other.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Find out which engine the org runs, with your own URL: `curl -s https://acme.okta.com/.well-known/okta-organization`. `pipeline` is `idx` for Identity Engine and `v1` for Classic.',
        'Look up the resource, policy type or tool in Okta’s reference. It says where one engine is needed.',
        'Use what your engine has, or leave that setting out.',
      ],
      otherWays: ['A program for several orgs can read `pipeline` first. That call needs no token.'],
      takes: 'about 20 minutes',
      risk: 'None',
    },
    {
      by: 'okta-admin',
      steps: [
        'Tell the developer which engine the org runs. Say whether an upgrade is planned.',
        'If you need Identity Engine, ask your Okta account team about the upgrade.',
      ],
      takes: 'about 5 minutes, and the time that Okta needs',
      risk: 'An upgrade changes sign-in for everybody. Try it in the preview org first.',
    },
  ],
  verify: ['`pipeline` matches the engine in Okta’s reference.', programRuns],
  warnings: ['Do not upgrade the org to get rid of one error.', 'Do not grant scopes or roles because of it.'],
  howWeKnow:
    'The error message may name the engine. Otherwise it is likely if `pipeline` says one engine and the reference the other. The same call then works in an org with the other engine.',
  sources: [sources.spec, own.feature, sources.errorCodes],
}
