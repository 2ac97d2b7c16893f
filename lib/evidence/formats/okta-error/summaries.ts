import type { ErrorCode } from '@/lib/okta/error-codes'
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
const sentences: [code: ErrorCode, sentence: string, own?: true][] = [
  ['E0000001', 'api validation failed'],
  ['E0000003', 'the request body was not well-formed', true],
  ['E0000004', 'authentication failed'],
  ['E0000005', 'invalid session'],
  ['E0000006', 'you do not have permission to perform the requested action', true],
  ['E0000007', 'not found: resource not found', true],
  ['E0000009', 'internal server error'],
  ['E0000010', 'service is in read only mode', true],
  ['E0000011', 'invalid token provided', true],
  ['E0000015', 'you do not have permission to access the feature you are requesting', true],
  ['E0000019', 'bad request. accept and/or content-type headers likely do not match'],
  ['E0000022', 'the endpoint does not support the provided http method', true],
  ['E0000023', 'operation failed because user profile is mastered under another system', true],
  ['E0000031', 'invalid search criteria'],
  ['E0000034', 'forgot password not allowed on specified user', true],
  ['E0000038', "this operation is not allowed in the user's current status", true],
  ['E0000047', 'api call exceeded rate limit due to too many requests', true],
  ['E0000056', 'delete application forbidden', true],
  ['E0000057', 'access to this application is denied due to a policy', true],
  ['E0000064', 'password is expired and must be changed', true],
  ['E0000068', 'invalid passcode/answer', true],
  ['E0000069', 'user locked'],
  ['E0000079', 'this operation is not allowed in the current authentication state', true],
  ['E0000095', 'recovery not allowed for unknown user', true],
  ['E0000105', 'you have accessed an account recovery link that has expired', true],
  ['E0000109', 'an sms message was recently sent', true],
  ['E0000110', 'you have accessed a link that has expired or has been previously used', true],
  ['E0000118', 'an email was recently sent. please wait', true],
  ['E0000133', 'a phone call was recently made. please wait', true],
  ['E0000207', 'the username and/or the password you entered is incorrect', true],
  ['E0000212', 'origin validation failed', true],
  ['E0000239', 'policy priorities are being reconciled', true],
  ['E0000240', 'request timed out waiting for agent', true],
  ['E0000241', 'no connected agents', true],
]
