import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const apiTokenInvalid: CauseContent = {
  kind: 'cause',
  title: 'The API token (SSWS) is not valid, or not for this org',
  because:
    'Okta does not accept this API token. It was revoked, went unused for 30 days, belongs to another org, or its owner was deactivated or suspended. Or the value sent is not an API token.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Look for the token by its name. Security > API > Tokens. If it is not there, it was revoked or belongs to another org.',
        'Check that its owner is active. Directory > People: neither deactivated nor suspended.',
        'Find out who revoked it, and when. Reports > System Log: `eventType eq "system.api_token.revoke"`.',
      ],
      otherWays: [
        'Create a new token while signed in as a service account with the smallest role that works. A token gets the roles of whoever creates it.',
        'Limit it to the network zone that the program calls from.',
        'Hand it over the way your company hands over passwords. Okta shows it once.',
      ],
      takes: 'about 10 minutes',
      risk: 'Other programs may use the old token. Find them before you revoke one that still works.',
    },
    {
      by: 'developer',
      steps: [
        'Check that the URL and the token belong to the same org. Not the preview org, not the `-admin` URL.',
        'Check the header: `Authorization: SSWS`, a space, then 42 characters that begin with `00`. `00T` begins a token’s ID, `eyJ` a token for `Bearer`.',
        'Look for quotes, spaces or a newline around the value, or an old copy.',
      ],
      otherWays: ['Use the token at least once in 30 days, or move to OAuth with a service app, which depends on nobody.'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: [
    '`curl -s -o /dev/null -w "%{http_code}" -H "Authorization: SSWS $OKTA_API_TOKEN" "https://acme.okta.com/api/v1/users/me"`, with your own URL, prints 200.',
    programRuns,
  ],
  warnings: ['Do not create the new token as yourself: it stops working when you leave.', 'Do not grant scopes: an API token has none.'],
  otherWarnings: [keepSecret],
  howWeKnow:
    '`E0000011` in the body proves it. A refused OAuth token gives no such code: its body is empty, with `invalid_token` in `www-authenticate`. A JWT sent as `SSWS` also gives `E0000011`.',
  sources: [own.invalidToken, own.wrongScheme, own.tokenZones, sources.roleLost, sources.errorCodes],
}
