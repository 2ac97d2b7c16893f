import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources } from './sources-people'
import { signInAgain } from './steps-people'

export const clientFault: CauseContent = {
  kind: 'cause',
  title: 'The app or the tool fails in its own code, not at Okta',
  because:
    'The error comes from the program or one of its libraries: a value is missing, a page differs from what it expects, or its own state is lost. Okta’s answer may have been right, or further up in the log.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Start the app in a browser from your Okta dashboard. If that works, Okta and your account are right.',
        'Update the tool, delete its cached session, and try once.',
        'If it still fails, send its owner the last lines of the error, without passwords, codes and tokens, and the version of the tool.',
      ],
      takes: '10 minutes',
      risk: 'None',
    },
    {
      by: 'developer',
      steps: [
        'Go up in the log to the first failed answer: status, `error` and `error_description`, or `errorCode`. Paste that here.',
        'In the trace, find the topmost line that is your own, and the value that it uses.',
        'Check `error` in the callback before you read `code`, and the status of the token answer before you read `access_token`.',
      ],
      otherWays: [
        'A cookie or a field that a tool reads out of Okta’s page, such as `sid` or a state token, is no interface: use the authorization code flow, the device flow, or `okta-aws-cli`.',
        'If the callback finds no `state` or no `code_verifier`, look at the app’s own session and cookie.',
        'Search the library’s issues for the error, and update it. Keep its version in the report.',
      ],
      takes: 'about an hour',
      risk: 'None',
    },
  ],
  verify: [signInAgain, 'When Okta refuses, the app shows the error and its description in place of a trace.'],
  warnings: [
    'Do not change the app’s settings or policies in Okta because of a trace.',
    'Do not turn off the check of `state`, `nonce`, signature, issuer or audience to get past it.',
  ],
  otherWarnings: [keepToken],
  howWeKnow:
    'The wording shows it: a type error, a missing key, a parser that stumbles, with lines of the program below and no error code of Okta’s. A tool that reads Okta’s web pages breaks when the page changes. If an answer with `error` or `errorCode` stands above it, that one counts and not this.',
  sources: [sources.toolStateToken, sources.toolBrowser, shared.errorCodes, shared.coreApi],
}
