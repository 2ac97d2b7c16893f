import { requests } from '@/machines/rdp-mfa/content/requests'
import { keepSecret } from '@/machines/rdp-mfa/content/steps'
import type { Artefact } from './artefact'
import { masked } from './leave-out'
import { sources } from './sources'

const { config } = requests

export const agentConfig: Artefact = {
  id: 'agent-config',
  name: 'the Okta URL and the Client ID from the agent’s configuration',
  title: 'How to get two lines of the agent’s configuration',
  because: config.because,
  by: config.by,
  takes: 'about 3 minutes',
  minutes: 3,
  trees: ['rdp-mfa'],
  formats: ['agent-config'],
  marks: ['agent-config'],
  plain: true,
  ways: [
    { on: 'Windows Server', steps: config.steps },
    {
      on: 'PowerShell',
      steps: [
        'Open PowerShell as administrator on the server.',
        'Print the URL with its name, and nothing else from the file: `Select-String -Path \'C:\\Program Files\\Okta\\Okta Windows Credential Provider\\config\\rdp_app_config.json\' -Pattern \'"\\w+"\\s*:\\s*"https?://[^"]*"\' -AllMatches | ForEach-Object { $_.Matches.Value }`. The command only reads.',
        'Copy the output, and add the line with the Client ID by hand. If it prints nothing, the URL lacks `https://`: copy that line from Notepad.',
        'Paste the two lines into the box on this page. It finds invisible characters.',
      ],
    },
  ],
  leaveOut: ['Copy two lines only. The file also has the client secret in it, so the file itself stays on the server.', keepSecret, masked],
  sources: [sources.agentInstall, sources.agentStatus401],
}
