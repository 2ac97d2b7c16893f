import { tokenVariable } from '@/machines/api-error/content/steps'
import { noHead } from '@/machines/shared/limits'
import { sources as shared } from '@/machines/shared/sources'
import { keepToken, logMore } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { dropHeaders, keepHere } from './leave-out'
import { sources } from './sources'
import { onPages } from './surfaces'

const paste = 'Copy the status, the headers and the body of the answer, and paste them into the box on this page.'

export const apiAnswer: Artefact = {
  id: 'api-answer',
  name: 'the whole answer to the call: status, headers and body',
  title: 'How to get the whole answer to a call',
  because:
    'Okta says why in a code in the body or in the header `www-authenticate`, and many programs print neither. The headers also tell whether Okta answered at all, or something on the way.',
  by: 'developer',
  takes: 'about 4 minutes',
  minutes: 4,
  trees: ['api-error', 'sign-in-error'],
  formats: ['http-response', 'www-authenticate', 'okta-error', 'oauth-error', 'rate-limit'],
  absent: { 'sign-in-error': [...onPages, 'circle'] },
  marks: ['http-response.requestId', 'http-response.date', 'www-authenticate'],
  ways: [
    {
      on: 'curl (macOS, Linux, WSL)',
      steps: [
        'Set the domain: `export OKTA_DOMAIN=acme.okta.com`, with your own, without `https://` and without `-admin`.',
        tokenVariable,
        'Repeat the call that fails, by GET: `curl -s -D - "https://$OKTA_DOMAIN/api/v1/users?limit=1" -H "Authorization: Bearer $ACCESS_TOKEN"`, with the path that fails. With an API token, write SSWS in place of Bearer.',
        'If it fails by POST, PUT, PATCH or DELETE alone, take the answer that your program got, in place of a call that changes something twice.',
        noHead,
        paste,
      ],
    },
    {
      on: 'PowerShell 7',
      steps: [
        "Set the domain: `$env:OKTA_DOMAIN = 'acme.okta.com'`, with your own, without `https://` and without `-admin`.",
        'Copy the token, and put it into a variable without showing it: `$env:ACCESS_TOKEN = Get-Clipboard`.',
        'Repeat the call that fails, by GET: `(Invoke-WebRequest -SkipHttpErrorCheck -Uri "https://$env:OKTA_DOMAIN/api/v1/users?limit=1" -Headers @{ Authorization = "Bearer $env:ACCESS_TOKEN" }).RawContent`, with the path that fails.',
        'Windows PowerShell 5.1 has no `-SkipHttpErrorCheck`. There, `curl.exe -s -D - "https://$env:OKTA_DOMAIN/api/v1/users?limit=1" -H "Authorization: Bearer $env:ACCESS_TOKEN"` prints the same.',
        paste,
      ],
    },
    {
      on: 'Postman',
      steps: [
        'Open the Console at the bottom of the window, then send the request.',
        'Open the newest line in the Console, and in it Response Headers and Response Body.',
        'Copy the status, the response headers and the response body. Leave the request headers: they hold the token.',
        'Paste them into the box on this page.',
      ],
    },
    {
      on: 'Terraform',
      steps: [
        'Set `TF_LOG=DEBUG` and `TF_LOG_PATH=okta.log`, and run the plan or the apply once more. The provider’s own message leaves out the header that names the missing scope.',
        'In `okta.log`, search for the status, such as `403`, and copy that answer with its headers.',
        'Paste it into the box on this page. `okta.log` may hold tokens: delete it then, and unset the two variables.',
      ],
    },
    {
      on: 'A page in the browser',
      steps: [
        'Open the developer tools (F12), the Network tab, and repeat what fails.',
        'Choose the failed request. On its Headers tab, copy the status and Response Headers; on its Response tab, the body.',
        'The script of the page itself sees fewer headers than this tab: `www-authenticate` is not among them.',
        'Paste them into the box on this page.',
      ],
    },
    { on: 'A program of your own, or an SDK', steps: [logMore, 'Run it once more until the call fails.', paste] },
  ],
  leaveOut: [dropHeaders, keepToken, 'Ids and names in the path may stay: they are shown as `{id}`, and enter no link.', keepHere],
  sources: [shared.coreApi, shared.errorCodes, shared.challenge, sources.terraformChallenge, sources.terraformLogs, sources.powershell, sources.postman],
}
