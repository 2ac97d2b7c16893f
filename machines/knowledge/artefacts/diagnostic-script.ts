import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { keepHere } from './leave-out'

const load =
  'Download the script to the machine where the call fails, and read it. It is under “Let a script look”, on the page you were sent or on the result of the case, and is made for that call.'
const paste =
  'Paste the output into the box on this page. It says whether Okta answers, what the token says and how the clocks differ, and has no secret in it.'

export const diagnosticScript: Artefact = {
  id: 'diagnostic-script',
  name: 'the output of the diagnostic script',
  title: 'How to run the diagnostic script where the call fails',
  because: 'On another machine, everything may work. The script checks from the one that fails: DNS, connection, certificate, clock, token and Okta’s answer.',
  by: 'developer',
  takes: 'about 5 minutes',
  minutes: 5,
  trees: ['api-error'],
  formats: ['okta-diag'],
  marks: ['okta-diag'],
  ways: [
    {
      on: 'bash (macOS, Linux, WSL)',
      steps: [
        load,
        'Set your Okta domain: `export OKTA_DOMAIN=acme.okta.com`. Leave out `https://` and `-admin`.',
        'Put the token into a variable without showing it: `read -rs ACCESS_TOKEN && export ACCESS_TOKEN`, then paste and press Enter. A macOS terminal cuts lines at 1,024 characters: there, copy the token and run `export ACCESS_TOKEN="$(pbpaste)"`. For an API token, use `OKTA_API_TOKEN`.',
        'Run `bash okta-diag.sh`.',
        paste,
      ],
    },
    {
      on: 'PowerShell 5.1 and 7 (Windows)',
      steps: [
        load,
        "Set your Okta domain: `$env:OKTA_DOMAIN = 'acme.okta.com'`. Leave out `https://` and `-admin`.",
        'Copy the token, then put it into a variable: `$env:ACCESS_TOKEN = Get-Clipboard`. For an API token, use `OKTA_API_TOKEN`.',
        'Run `powershell -ExecutionPolicy Bypass -File okta-diag.ps1`, or `pwsh -File okta-diag.ps1`.',
        paste,
      ],
    },
    {
      on: 'A container or a server without a screen',
      steps: [
        load,
        'Set both variables outside, then run the script in the container: `docker exec -i -e OKTA_DOMAIN -e ACCESS_TOKEN NAME bash -s < okta-diag.sh`. The container needs bash and curl.',
        'Elsewhere, copy the script to the machine and set the variables there.',
        'Run it as the same user as the program. It then uses the same proxy and the same certificates.',
        paste,
      ],
    },
  ],
  leaveOut: [
    'The script asks for no password. It sends the token only to your own Okta domain, over https, and prints none of it.',
    'It only reads. It changes nothing in Okta or on the machine.',
    keepToken,
    keepHere,
  ],
  sources: [shared.coreApi, shared.oauthForOkta, shared.dpop],
}
