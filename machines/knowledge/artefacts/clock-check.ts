import { requests } from '@/machines/rdp-mfa/content/requests'
import type { Artefact } from './artefact'
import { sources } from './sources'

const { clock } = requests

export const clockCheck: Artefact = {
  id: 'clock-check',
  name: 'a check of the server’s clock',
  title: 'How to check the server’s clock',
  because: clock.because,
  by: clock.by,
  takes: 'about 2 minutes',
  minutes: 2,
  trees: ['rdp-mfa'],
  formats: ['clock'],
  marks: ['clock'],
  plain: true,
  ways: [
    { on: 'Windows Server', steps: clock.steps },
    {
      on: 'No time server can be reached',
      steps: [
        'On the server, run `w32tm /query /status` and `w32tm /query /source`. They change nothing.',
        'Measure against a domain controller: `w32tm /stripchart /computer:dc1.acme.example /samples:3`, with the name of yours.',
        'Paste what they print. An error is worth pasting too: it may mean that nothing sets the clock.',
      ],
    },
  ],
  leaveOut: [
    'Nothing in it is secret. The names of time servers and domain controllers may be blanked out: only the numbers count.',
    'Do not set the clock before it is measured: a clock that was corrected proves nothing.',
  ],
  sources: [sources.agentStatus401, sources.agentTroubleshoot],
}
