import { sources as shared } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources-saml'
import { inboundFailures, inboundSignIn, noPictureOfAddress, openProvider } from './steps-saml'

export const jitFailed: CauseContent = {
  kind: 'cause',
  title: 'Okta could not create or link an account after an outside sign-in',
  because:
    'After a sign-in at another identity provider, Okta creates an account (just-in-time, JIT) or links an existing one. That failed: JIT or linking is off, a required value is missing or invalid, or a hook refused it.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        `${inboundFailures} The reason names the step, for example \`jit_failure_missing_fields\`.`,
        'Fix missing or invalid values. Have the provider send first name, last name, e-mail and username, and check the mappings.',
        `${openProvider} Check “If no match is found” and the Account Link Policy’s groups.`,
      ],
      otherWays: [
        'Check that JIT is on for the whole org too, likely under Customizations > Other.',
        'If it says “Denied by the callout service”, read the inline hook’s answer.',
      ],
      takes: '20 minutes',
      risk: 'Automatic linking gives an account to whoever can choose that name at the provider. Leave admins out.',
    },
    {
      by: 'helpdesk',
      steps: [
        'Look for the user under Directory > People. Note the username and status, if there is one.',
        'Send that to the Okta admin. Add the provider’s name and the time.',
      ],
      takes: '5 minutes',
      risk: 'None',
    },
    {
      by: 'user',
      steps: [
        'Sign in again in a private window. Use your work account at the provider.',
        'Tell the helpdesk: “Okta cannot create or link my account.”',
        noPictureOfAddress,
      ],
      takes: '3 minutes',
      risk: 'None',
    },
  ],
  verify: [inboundSignIn, 'Directory > People holds one account for the user, not two.'],
  warnings: ['Do not turn on linking for everybody, admins included, to let one user in.'],
  howWeKnow:
    'Okta’s log or page says it: `jit_disabled`, `jit_failure_…`, `link_denied_…`, “Unable to create the user”. The page “Unable to sign in, please try another sign in method” only makes it likely.',
  sources: [own.unlinked, own.namesMissing, own.idpFields, shared.errorCodes],
}
