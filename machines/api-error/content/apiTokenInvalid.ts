import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'
import { programRuns } from './steps'

export const apiTokenInvalid: CauseContent = {
  kind: 'cause',
  title: 'The API token (SSWS) is no longer valid, or not for this org',
  because:
    'Okta does not accept this API token. It was revoked, was not used for 30 days, belongs to another org, or its owner was deactivated or suspended. Or what was sent is no API token.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Open Security > API > Tokens and look for the token by its name. If it is not there, it was revoked, or it is of another org.',
        'Check under Directory > People that its owner is active: neither deactivated nor suspended.',
        'In Reports > System Log, search for `eventType eq "system.api_token.revoke"` to see who ended it and when.',
      ],
      otherWays: [
        'Create a new token while signed in as a service account with the smallest role that the program needs. The token gets the roles of whoever creates it.',
        'Limit it to the network zone that the program calls from.',
        'Hand it over the way your company hands over passwords. Okta shows it once.',
      ],
      takes: 'about 10 minutes',
      risk: 'Other programs may use the old token. Find them before you revoke one that still works.',
    },
    {
      by: 'developer',
      steps: [
        'Check that address and token belong to the same org: not the preview org, not `-admin`.',
        'Check what is sent: `Authorization: SSWS`, a space and 42 characters that begin with `00`. A value that begins with `00T` and has 20 characters is only the id of a token. One that begins with `eyJ` goes with `Bearer`.',
        'Look for quotes, spaces or a line break around the value, and for an old copy in another configuration.',
      ],
      otherWays: ['Let the program use the token at least once in 30 days, or move to OAuth with a service app, which depends on no person.'],
      takes: 'about 10 minutes',
      risk: 'None',
    },
  ],
  verify: [
    '`curl -s -o /dev/null -w "%{http_code}" -H "Authorization: SSWS $OKTA_API_TOKEN" "https://acme.okta.com/api/v1/users/me"`, with your own address, prints 200.',
    programRuns,
  ],
  warnings: ['Do not make the new token as yourself: it stops when you leave.', 'Do not grant scopes: an API token has none.'],
  otherWarnings: [keepSecret],
  howWeKnow:
    '`E0000011` in the body shows it. An OAuth token that is refused has no such code: it has an empty body and `invalid_token` in `www-authenticate`. A JWT sent as `SSWS` gives `E0000011` too.',
  sources: [own.invalidToken, own.wrongScheme, own.tokenZones, sources.roleLost, sources.errorCodes],
}
