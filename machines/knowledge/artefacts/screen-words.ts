import { neverShare, sayWhatWhere, twoTries } from '@/machines/sign-in-error/content/steps-people'
import type { Artefact } from './artefact'
import { sources } from './sources'
import { ofTokenEndpoint } from './surfaces'

const paste = 'Paste or type them into the box on this page. A picture cannot be read here: type what it says.'

export const screenWords: Artefact = {
  id: 'screen-words',
  name: 'the exact words on the screen',
  title: 'How to pass on the words on the screen',
  because: 'A few words on the page or in the box often name the cause, or leave only a few. “It does not work” leaves all of them.',
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
      steps: [
        sayWhatWhere,
        'Mark the whole message with the mouse and copy it, the small print below it too. In a browser, Select All and Copy takes the whole page.',
        paste,
      ],
    },
    {
      on: 'A box of Windows or Remote Desktop',
      steps: [
        'Click the box once, and press Ctrl+C: many boxes of Windows put their text on the clipboard.',
        'If nothing was copied, type the words from the screen or from a photo, character by character, with the number in brackets.',
        'Write down whether Okta asked for a second factor before, and how many seconds passed until the box came.',
        paste,
      ],
    },
    {
      on: 'A phone',
      steps: [
        'Press and hold on the message, and choose Select All, then Copy.',
        'If nothing can be selected, take a screenshot: many phones let you press and hold the words in the picture and copy them.',
        paste,
      ],
    },
  ],
  leaveOut: [
    neverShare,
    'Leave out your password, any code you typed, and the address in the browser’s bar where it holds `code=`.',
    'A name on the page may be blanked out. The words of the error count.',
    twoTries,
  ],
  sources: [sources.loginFailures, sources.agentLogs, sources.agentTroubleshoot],
}
