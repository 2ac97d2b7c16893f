import type { CauseContent } from '@/machines/types'
import { sources } from './sources'
import { openConfig, signInAgain } from './steps'

export const factorTimedOut: CauseContent = {
  kind: 'cause',
  title: 'The second factor is not answered in time',
  because: 'The Okta box waits for a set time, 60 seconds unless somebody changed it, and then closes. Windows can close the session even earlier.',
  remedies: [
    {
      by: 'user',
      steps: [
        'Unlock your phone and open Okta Verify, or whatever gives you the code, before you connect.',
        'Sign in and answer at once.',
        'If it closes again, note after how many seconds, and tell helpdesk.',
      ],
      takes: '2 minutes',
      risk: 'More than two tries can lock the account.',
    },
    {
      by: 'server-admin',
      steps: [
        openConfig,
        'Look at `WidgetTimeOutInSeconds`: the default is 60 and the most is 120. Here it is {agent-config.widgetTimeout|the number in that line}. Okta suggests 30, so a short time may be on purpose. Raise it only if people need longer.',
        'Keep it shorter than the time after which Windows closes an idle sign-in, or Windows is first.',
      ],
      otherWays: [
        'Check `EnforceTimeoutVersionAgnostic`. Okta suggests true, so that the time counts on Windows Server 2012, 2016 and 2019 as well.',
        'If people lose open work when it closes, set `DisconnectSessionOnError` to true: the session is then disconnected and not ended.',
        'Keep every comma and quote of the file as it was, save it, and test.',
      ],
      takes: 'about 10 minutes',
      risk: 'A longer time leaves a half-finished sign-in open for longer. A slip in the file can stop the agent.',
    },
  ],
  verify: ['The box stays open for as long as it is set to.', signInAgain],
  warnings: ['Do not set the time above 120 seconds: that is the most.', 'Do not approve a push that you did not start.'],
  howWeKnow: 'It fits when Okta asks and the session closes after about a minute. If it closes at once, the time is not the reason.',
  sources: [sources.install],
}
