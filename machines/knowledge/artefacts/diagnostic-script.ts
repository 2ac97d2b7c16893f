import { sources as shared } from '@/machines/shared/sources'
import { keepToken } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { keepHere } from './leave-out'

const load =
  'Under “Let a script look”, on the page of whoever was asked for it and on the result of a case, stands a script that is made for its call. Download it to the machine where the call fails, and read it.'
const paste =
  'It prints whether Okta answers, what the token says, how the clocks differ and what comes back, and no secret. Paste that into the box on this page.'

export const diagnosticScript: Artefact = {
  id: 'diagnostic-script',
  name: 'the output of the diagnostic script',
  title: 'How to let a script look where the call fails',
  because:
    'From another machine, everything may work. The script looks from the one that fails: the name, the connection, the certificate, the clock, the token and Okta’s answer, one after the other.',
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
        'Set the domain: `export OKTA_DOMAIN=acme.okta.com`, with your own, without `https://` and without `-admin`.',
        'Put the token into a variable without showing it: `read -rs ACCESS_TOKEN; export ACCESS_TOKEN`, then paste and press Enter. For an API token, use `OKTA_API_TOKEN`.',
        'Run `bash okta-diag.sh`.',
        paste,
      ],
    },
    {
      on: 'PowerShell 5.1 and 7 (Windows)',
      steps: [
        load,
        "Set the domain: `$env:OKTA_DOMAIN = 'acme.okta.com'`, with your own, without `https://` and without `-admin`.",
        'Copy the token, and put it into a variable: `$env:ACCESS_TOKEN = Get-Clipboard`. For an API token, use `OKTA_API_TOKEN`.',
        'Run `powershell -ExecutionPolicy Bypass -File okta-diag.ps1`, or `pwsh -File okta-diag.ps1`.',
        paste,
      ],
    },
    {
      on: 'A container or a server without a screen',
      steps: [
        load,
        'Set both variables outside, then hand the script to the shell in the container: `docker exec -i -e OKTA_DOMAIN -e ACCESS_TOKEN NAME bash -s < okta-diag.sh`. It needs bash and curl there.',
        'Elsewhere, copy the script into it, and set the variables there.',
        'Run it where the program runs, as the user that the program runs as, so that it takes the same proxy and the same certificates.',
        paste,
      ],
    },
  ],
  leaveOut: [
    'The script asks for no password. It sends the token to your own Okta domain alone, over https, and prints none of it.',
    'It only reads: it changes nothing in Okta and nothing on the machine.',
    keepToken,
    keepHere,
  ],
  sources: [shared.coreApi, shared.oauthForOkta, shared.dpop],
}
