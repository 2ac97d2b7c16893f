import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const featureUnavailable: CauseContent = {
  kind: 'cause',
  title: 'Your org does not have the feature that this call needs',
  because:
    'Okta answers 401, but the token is not at fault. The org lacks a licence or a feature behind {http-response.path|this endpoint}, such as API Access Management for custom authorization servers.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Check whether you can turn the feature on yourself. Settings > Features.',
        'Compare with an org where it works. Preview and production, Classic and Identity Engine can have different features.',
        'If a licence is missing, ask your Okta account team. Give the method and path of the call.',
      ],
      otherWays: ['If the org should have it, ask Okta Support.', casePack],
      takes: 'about 10 minutes, and the time that Okta needs',
      risk: 'A new feature can change the org for everybody, and some cannot be turned off again. Try it in the preview org.',
    },
    {
      by: 'developer',
      steps: [
        'Find out which call it is: {http-response.path|its method and path}. Terraform and other tools may make it for a setting that you do not need: leave that out.',
        'Treat `E0000015` as “not available in this org”. Let the program go on without it.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not create new tokens because of this 401.', 'Do not grant scopes or roles because of it.'],
  howWeKnow: '`E0000015` proves it, and counts more than the status 401. A new token, another scope or another role changes nothing.',
  sources: [own.feature, sources.errorCodes, sources.recorded],
}
