import { sources } from '@/machines/shared/sources'
import { casePack } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const featureUnavailable: CauseContent = {
  kind: 'cause',
  title: 'Your org does not have the feature that this call belongs to',
  because:
    'Okta answers 401, but it is no fault of the token: the org lacks a licence or a feature behind {http-response.path|this address}, such as API Access Management for custom authorization servers.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Under Settings > Features, look whether the feature can be turned on by yourself.',
        'Compare the org with one where it works: preview and production, Classic and Identity Engine can have different features.',
        'If it is a matter of licence, ask your account team at Okta, with method and path of the call.',
      ],
      otherWays: ['If the org should have it, ask Okta Support.', casePack],
      takes: 'about 10 minutes, and the time that Okta needs',
      risk: 'A feature that is turned on can change the org for everybody, and some cannot be turned off again. Try it in the preview org.',
    },
    {
      by: 'developer',
      steps: [
        'Find out which call it is: {http-response.path|its method and path}. Tools such as Terraform may make it for a setting that you do not need: leave that setting out.',
        'Let the program take `E0000015` as “not available in this org”, and go on without it.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: [programRuns],
  warnings: ['Do not create new tokens because of this 401.', 'Do not grant scopes or roles because of it.'],
  howWeKnow: '`E0000015` shows it, and weighs more than the status 401. A new token, another scope or another role does not change it.',
  sources: [own.feature, sources.errorCodes, sources.recorded],
}
