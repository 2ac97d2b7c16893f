import { neverShare, sayWhatWhere, twoTries } from '@/machines/sign-in-error/content/steps-people'
import type { Artefact } from './artefact'
import { sources } from './sources'
import { ofTokenEndpoint } from './surfaces'

const paste = 'Paste or type it into the box on this page. Latchkey cannot read a picture: type what it says.'

export const screenWords: Artefact = {
  id: 'screen-words',
  name: 'the exact error message on the screen',
  title: 'How to pass on the error message on the screen',
  because: 'The exact message often names the cause, or leaves only a few. “It does not work” leaves all of them.',
  by: 'user',
  takes: 'about 1 minute',
  minutes: 1,
  trees: ['rdp-mfa', 'sign-in-error'],
  formats: ['screen-message', 'sign-in-page', 'okta-error', 'oauth-error', 'saml-error'],
  marks: ['screen-message', 'sign-in-page'],
  plain: true,
  silent: { 'sign-in-error': [...ofTokenEndpoint, 'grantType'] },
  // Somebody went round in circles and saw no error.
  absent: { 'sign-in-error': ['circle'] },
  ways: [
    {
      on: 'A page in the browser',
      steps: [sayWhatWhere, 'Select the whole message and copy it, with the small print below it. Select All and Copy takes the whole page.', paste],
    },
    {
      on: 'A box of Windows or Remote Desktop',
      steps: [
        'Click the box once and press Ctrl+C. Many Windows boxes then copy their text.',
        'If nothing was copied, type the message exactly, with the number in brackets.',
        'Note whether Okta asked for a second factor first, and how many seconds passed before the box came up.',
        paste,
      ],
    },
    {
      on: 'A phone',
      steps: [
        'Press and hold the message, then choose Select All and Copy.',
        'If you cannot select it, take a screenshot. On many phones you can press and hold the text in the picture and copy it.',
        paste,
      ],
    },
  ],
  leaveOut: [
    neverShare,
    'Leave out your password, any code that you typed, and a URL with `code=` in it.',
    'You can black out a name on the page. The error message is what counts.',
    twoTries,
  ],
  sources: [sources.loginFailures, sources.agentLogs, sources.agentTroubleshoot],
}
