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
      on: 'No time server is reachable',
      steps: [
        'Run `w32tm /query /status` and `w32tm /query /source` on the server. They change nothing.',
        'Compare with a domain controller: `w32tm /stripchart /computer:dc1.acme.example /samples:3`, with the name of yours.',
        'Paste the output. Paste an error too: it may mean that nothing sets the clock.',
      ],
    },
  ],
  leaveOut: [
    'Nothing in it is secret. You can black out the names of time servers and domain controllers: only the numbers count.',
    'Do not set the clock before you measure it: a corrected clock proves nothing.',
  ],
  sources: [sources.agentStatus401, sources.agentTroubleshoot],
}
