import { oktaNamed } from '@/lib/okta/named'
import type { Answer } from './answer'

/** Answers of which a program printed only the sentence: Terraform and the Go SDK do, and so do pages. */
export function summaries(text: string, written: Answer[]): Answer[] {
  const folded = text.replace(/[A-Z]+/g, (run) => run.toLowerCase())
  let isOkta: boolean | undefined
  return sentences.flatMap(([code, sentence, own]) => {
    const found: Answer[] = []
    for (let at = folded.indexOf(sentence); at >= 0 && found.length < 50; at = folded.indexOf(sentence, at + sentence.length)) {
      const to = at + sentence.length
      // The sentence of an answer that has its code, or one of its causes.
      if (written.some((one) => one.from < to + 200 && one.to > at - 2500)) continue
      const before = folded.slice(Math.max(0, at - 60), at)
      if (oauth.test(before)) continue
      const mark = introduced.exec(before)
      if (mark) found.push({ code, from: at - mark[0].length, to })
      else if (own) {
        isOkta ??= oktaNamed(text) !== undefined
        if (isOkta) found.push({ code, from: at, to })
      }
    }
    return found
  })
}

const introduced = /(?:\bapi returned an error: |(?<!causes: )["']?errorsummary["']?\s?[:=]\s?["']?)$/

/** The same sentence in an OAuth error is another error. */
const oauth = /description["'\\]{0,2}\s{0,4}[:=]\s{0,4}["'\\]{0,2}$/

/** `own`: so particular that it needs no introduction where Okta is named. The others are anybody's words. */
const sentences: [code: `E${string}`, sentence: string, own?: true][] = [
  ['E0000001', 'api validation failed'],
  ['E0000003', 'the request body was not well-formed', true],
  ['E0000004', 'authentication failed'],
  ['E0000005', 'invalid session'],
  ['E0000006', 'you do not have permission to perform the requested action', true],
  ['E0000007', 'not found: resource not found', true],
  ['E0000008', 'the requested path was not found'],
  ['E0000009', 'internal server error'],
  ['E0000010', 'service is in read only mode', true],
  ['E0000011', 'invalid token provided', true],
  ['E0000013', 'invalid client app id'],
  ['E0000014', 'update of credentials failed'],
  ['E0000015', 'you do not have permission to access the feature you are requesting', true],
  ['E0000016', 'activation failed because the user is already active', true],
  ['E0000017', 'password reset failed'],
  ['E0000019', 'bad request. accept and/or content-type headers likely do not match'],
  ['E0000022', 'the endpoint does not support the provided http method', true],
  ['E0000023', 'operation failed because user profile is mastered under another system', true],
  ['E0000026', 'this endpoint has been deprecated'],
  ['E0000028', 'the request is missing a required parameter'],
  ['E0000029', 'invalid paging request'],
  ['E0000031', 'invalid search criteria'],
  ['E0000032', 'unlock is not allowed for this user', true],
  ['E0000034', 'forgot password not allowed on specified user', true],
  ['E0000035', 'change password not allowed on specified user', true],
  ['E0000038', "this operation is not allowed in the user's current status", true],
  ['E0000039', 'operation on application settings failed', true],
  ['E0000040', 'application label must not be the same as an existing application label', true],
  ['E0000041', 'credentials should not be set on this resource based on the scheme', true],
  ['E0000046', 'deactivate application for user forbidden', true],
  ['E0000047', 'api call exceeded rate limit due to too many requests', true],
  ['E0000048', 'entity not found exception'],
  ['E0000053', 'invalid scim filter'],
  ['E0000055', 'duplicate group'],
  ['E0000056', 'delete application forbidden', true],
  ['E0000057', 'access to this application is denied due to a policy', true],
  ['E0000060', 'unsupported operation'],
  ['E0000062', 'the specified user is already assigned to the application', true],
  ['E0000063', 'invalid combination of parameters specified'],
  ['E0000064', 'password is expired and must be changed', true],
  ['E0000068', 'invalid passcode/answer', true],
  ['E0000069', 'user locked'],
  ['E0000075', 'because it has a field mapping and profile push is enabled', true],
  ['E0000076', 'cannot modify the app user because it is mastered by an external app', true],
  ['E0000079', 'this operation is not allowed in the current authentication state', true],
  ['E0000086', 'this policy cannot be activated at this time', true],
  ['E0000090', 'the role specified is already assigned to the user', true],
  ['E0000094', 'the provided filter is unsupported', true],
  ['E0000095', 'recovery not allowed for unknown user', true],
  ['E0000105', 'you have accessed an account recovery link that has expired', true],
  ['E0000107', 'the entity is not in the expected state for the requested transition', true],
  ['E0000109', 'an sms message was recently sent', true],
  ['E0000110', 'you have accessed a link that has expired or has been previously used', true],
  ['E0000112', 'cannot update this user because they are still being activated', true],
  ['E0000117', 'cannot assign apps or update app profiles for an inactive user', true],
  ['E0000118', 'an email was recently sent. please wait', true],
  ['E0000133', 'a phone call was recently made. please wait', true],
  ['E0000143', 'app instance operation not allowed', true],
  ['E0000148', 'because it is enabled in one or more policies', true],
  ['E0000155', 'user is not currently active'],
  ['E0000166', 'captcha count limit reached', true],
  ['E0000181', 'service temporarily unavailable'],
  ['E0000207', 'the username and/or the password you entered is incorrect', true],
  ['E0000211', 'roles cannot be granted to built-in groups', true],
  ['E0000212', 'origin validation failed', true],
  ['E0000239', 'policy priorities are being reconciled', true],
  ['E0000240', 'request timed out waiting for agent', true],
  ['E0000241', 'no connected agents', true],
  ['E0000249', 'group rules are still being set up', true],
  ['E0000268', 'another request is making changes to the role assignments', true],
]
