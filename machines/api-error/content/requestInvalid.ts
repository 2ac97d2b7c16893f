import { sources } from '@/machines/shared/sources'
import type { CauseContent } from '@/machines/types'
import { programRuns } from './steps'

export const requestInvalid: CauseContent = {
  kind: 'cause',
  title: 'Okta understands who calls, but not what the request says',
  because:
    'Something in the request does not fit: a field in the body, a header, a filter, a cursor. Token, scope and role are likely not the reason. The same request fails every time until it is changed.',
  remedies: [
    {
      by: 'developer',
      steps: [
        'Read `errorCauses[0].errorSummary`. It names the field and what is wrong with it.',
        '`E0000001`: a field does not pass the check. The classic is a login that exists already; others are a missing mandatory field or an id of another kind of object.',
        '`E0000003`: the body is empty or no valid JSON. Look at what is really sent: a variable that is empty, an extra quote, a body that was encoded twice.',
      ],
      otherWays: [
        '`E0000019` and `E0000021`: send `Accept: application/json` and, with a body, `Content-Type: application/json`. The endpoints under `/oauth2` want `application/x-www-form-urlencoded`.',
        '`E0000029`: the cursor is old. Take the address from the `Link` header of the last answer, or begin again. Do not build `after` yourself.',
        '`E0000030`: write dates as `2026-01-01T12:00:00.000-07:00`. `E0000031`: the filter has a field or an operator that this address does not know. Encode spaces and quotes in it.',
        'Another code: look it up in Okta’s list, among the sources here.',
        'Compare the request with the example in Okta’s API description for exactly this address and method.',
        'If a tool builds the request (Terraform, an SDK), update it, and look in its debug log at what it sends.',
      ],
      takes: 'about 20 minutes',
      risk: 'A debug log may hold tokens and personal data. Delete it afterwards.',
    },
  ],
  verify: [programRuns, 'A request that only reads the object shows the change.'],
  warnings: ['Do not let the program try the same request again: a second try changes nothing.', 'Do not grant scopes or roles because of a 400.'],
  howWeKnow:
    'The code in the body shows it, with status 400 as a rule. What is wrong is in `errorCauses`, below the code: the line above often says only “Api validation failed”.',
  sources: [sources.errorCodes, sources.spec, sources.logQueries, sources.recorded],
}
