import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const requestInvalid: CauseContent = {
  kind: 'cause',
  title: 'Something in the request itself is wrong',
  because:
    'A field in the body, a header, a filter or a cursor is not what Okta expects. Token, scope and role are likely not the reason. The same request fails every time until it is changed.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read `errorCauses[0].errorSummary`. It names the field and what is wrong with it.',
        'With `E0000001`, correct that field. Typically: a login that already exists, a missing required field, or an ID of another kind of object.',
        'With `E0000003`, look at what is really sent. The body is empty or not valid JSON: an empty variable, an extra quote, double encoding.',
      ],
      otherWays: [
        '`E0000019`, `E0000021`: send `Accept: application/json` and, with a body, `Content-Type: application/json`. Endpoints under `/oauth2` need `application/x-www-form-urlencoded`.',
        '`E0000029`: the cursor is old. Use the URL in the last answer’s `Link` header, or start again. Never build `after` yourself.',
        '`E0000030`: write dates as `2026-01-01T12:00:00.000-07:00`.',
        '`E0000031`: the filter has a field or operator that this endpoint does not know. Encode spaces and quotes.',
        'Any other code: look it up in Okta’s list, among the sources here.',
        'Compare the request with the example in Okta’s API reference.',
        'If Terraform or an SDK builds the request, update it, and read in its debug log what it sends.',
      ],
      takes: 'about 20 minutes',
      risk: 'A debug log may hold tokens and personal data. Delete it afterwards.',
    },
  ],
  verify: [programRuns, 'Reading the object shows the change.'],
  warnings: ['Do not retry the same request: the answer stays the same.', 'Do not grant scopes or roles because of a 400.'],
  howWeKnow:
    'The code in the body shows it, usually with status 400. What is wrong is in `errorCauses`, below the code. The line above often says only “Api validation failed”.',
  sources: [sources.errorCodes, sources.spec, sources.logQueries, sources.recorded],
}
