import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { keepFormat, openConfig, signInAgain } from './steps'

export const factorTimedOut: CauseContent = {
  kind: 'cause',
  title: 'The second factor was not answered in time',
  because: 'The Okta box waits for a set time, 60 seconds by default, and then closes. Windows can close the session even earlier.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Have your phone ready before you connect. Unlock it and open Okta Verify, or whatever gives you the code.',
        'Sign in and answer at once.',
        'If it closes again, note after how many seconds. Tell the helpdesk.',
      ],
      takes: '2 minutes',
      risk: 'More than two tries can lock the account.',
    },
    {
      by: 'server-admin',
      steps: [
        openConfig,
        'Check `WidgetTimeOutInSeconds`. Default 60, maximum 120; here: {agent-config.widgetTimeout|see that line}. Okta suggests 30, so a short time may be intended: raise it only if people need longer.',
        'Keep it below the Windows idle timeout. Otherwise Windows closes the session first.',
      ],
      otherWays: [
        'Check `EnforceTimeoutVersionAgnostic`. Okta suggests true, so that the timeout also applies on Windows Server 2012, 2016 and 2019.',
        'If people lose open work when the box closes, set `DisconnectSessionOnError` to true: the session is then disconnected, not ended.',
        keepFormat,
      ],
      takes: 'about 10 minutes',
      risk: 'A longer time keeps a half-finished sign-in open longer. A slip in the file can stop the Okta sign-in.',
    },
  ],
  verify: ['The box stays open for as long as it is set to.', signInAgain],
  warnings: ['Do not set the time above 120 seconds: that is the maximum.', 'Do not approve a push that you did not start.'],
  howWeKnow: 'It fits when Okta asks and the session closes after about a minute. If it closes at once, time is not the reason.',
  sources: [sources.install],
}
