import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { signInAgain } from './steps-people'

export const clientFault: CauseContent = {
  kind: 'cause',
  title: 'The app or tool fails in its own code, not at Okta',
  because:
    'The error comes from the program or one of its libraries: a missing value, an unexpected page, or lost state. Okta’s answer may have been right, or is further up in the log.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Start the app in a browser from your Okta dashboard. If that works, Okta and your account are fine.',
        'Update the tool, delete its cached session, and try once.',
        'If it still fails, send its owner the end of the error. Add the tool’s version. Leave out passwords, codes and tokens.',
      ],
      takes: '10 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Find the first failed answer further up in the log. Paste it here: status, `error` and `error_description`, or `errorCode`.',
        'Find the topmost line of your own code in the stack trace. Check the value that it uses.',
        'Check for errors first. Read `error` in the callback before `code`, and the token response’s status before `access_token`.',
      ],
      otherWays: [
        'Do not read cookies or fields of Okta’s pages, such as `sid` or a state token. Use the authorization code flow, the device flow, or `okta-aws-cli`.',
        'If the callback finds no `state` or no `code_verifier`, check the app’s own session and cookie.',
        'Search the library’s issues for the error, and update it. Keep its version in the report.',
      ],
      takes: 'about an hour',
      risk: 'None',
    },
  ],
  verify: [signInAgain, 'When Okta refuses, the app shows the error and its description instead of a stack trace.'],
  warnings: [
    'Do not change the app’s settings or policies in Okta because of a stack trace.',
    'Do not turn off the check of `state`, `nonce`, signature, issuer or audience to get past it.',
  ],
  otherWarnings: [keepToken],
  howWeKnow:
    'The wording shows it: a type error, a missing key or a parser error, with lines of the program below and no Okta error code. A tool that reads Okta’s web pages breaks when a page changes. If an answer with `error` or `errorCode` is above it, go by that.',
  sources: [sources.toolStateToken, sources.toolBrowser, shared.errorCodes, shared.coreApi],
}
