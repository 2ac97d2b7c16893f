import { tokenVariable } from '@/machines/api-error/content/steps'
import { noHead } from '@/machines/shared/limits'
import { sources as shared } from '@/machines/shared/sources'
import { keepToken, logMore } from '@/machines/shared/steps'
import type { Artefact } from './artefact'
import { dropHeaders, keepHere } from './leave-out'
import { sources } from './sources'
import { onPages } from './surfaces'

const paste = 'Copy the status, the headers and the body of the answer. Paste them into the box on this page.'

export const apiAnswer: Artefact = {
  id: 'api-answer',
  name: 'the whole answer to the call: status, headers and body',
  title: 'How to get the whole answer to a call',
  because:
    'Okta gives the reason as a code in the body or in the `www-authenticate` header, and many programs print neither. The headers also show whether Okta answered at all, or a proxy.',
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
        'Set your Okta domain: `export OKTA_DOMAIN=acme.okta.com`. Leave out `https://` and `-admin`.',
        tokenVariable,
        'Repeat the failing call as a GET: `curl -s -D - "https://$OKTA_DOMAIN/api/v1/users?limit=1" -H "Authorization: Bearer $ACCESS_TOKEN"`, with the path that fails. With an API token, write SSWS instead of Bearer.',
        'Does only a POST, PUT, PATCH or DELETE fail? Use the answer that your program got, so that nothing is changed twice.',
        noHead,
        paste,
      ],
    },
    {
      on: 'PowerShell 7',
      steps: [
        "Set your Okta domain: `$env:OKTA_DOMAIN = 'acme.okta.com'`. Leave out `https://` and `-admin`.",
        'Copy the token, then put it into a variable without showing it: `$env:ACCESS_TOKEN = Get-Clipboard`.',
        'Repeat the failing call as a GET: `(Invoke-WebRequest -SkipHttpErrorCheck -Uri "https://$env:OKTA_DOMAIN/api/v1/users?limit=1" -Headers @{ Authorization = "Bearer $env:ACCESS_TOKEN" }).RawContent`, with the path that fails.',
        'In Windows PowerShell 5.1, which has no `-SkipHttpErrorCheck`, use curl: `curl.exe -s -D - "https://$env:OKTA_DOMAIN/api/v1/users?limit=1" -H "Authorization: Bearer $env:ACCESS_TOKEN"`.',
        paste,
      ],
    },
    {
      on: 'Postman',
      steps: [
        'Open the Console at the bottom of the window, then send the request.',
        'Expand the newest line in the Console, then Response Headers and Response Body.',
        'Copy the status, the response headers and the response body. Leave out the request headers: they have the token.',
        'Paste them into the box on this page.',
      ],
    },
    {
      on: 'Terraform',
      steps: [
        'Set `TF_LOG=DEBUG` and `TF_LOG_PATH=okta.log`, then run the plan or the apply again. The provider’s own message leaves out the header that names the missing scope.',
        'Search `okta.log` for the status, such as `403`. Copy that answer with its headers.',
        'Paste it into the box on this page. Then delete `okta.log`, which can have tokens in it, and unset the two variables.',
      ],
    },
    {
      on: 'A page in the browser',
      steps: [
        'Open the developer tools (F12) and the Network tab, then repeat what fails.',
        'Choose the failed request. Copy the status and Response Headers from its Headers tab, and the body from its Response tab.',
        'Use this tab, not the page’s script: the script does not see `www-authenticate`.',
        'Paste them into the box on this page.',
      ],
    },
    { on: 'Your own program, or an SDK', steps: [logMore, 'Run it once more until the call fails.', paste] },
  ],
  leaveOut: [dropHeaders, keepToken, 'You can leave ids and names in the path: Latchkey shows them as `{id}`, and they enter no link.', keepHere],
  sources: [shared.coreApi, shared.errorCodes, shared.challenge, sources.terraformChallenge, sources.terraformLogs, sources.powershell, sources.postman],
}
