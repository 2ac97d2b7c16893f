import { type CodeClass, classOf, statusOf } from '@/lib/okta/error-code-class'
import { type ErrorCode, isErrorCode } from '@/lib/okta/error-codes'

const ofClass = {
  request: 'otherRequestCode',
  state: 'otherStateCode',
  missing: 'otherMissingCode',
  signIn: 'otherCode',
  limit: 'otherLimitCode',
  server: 'otherServerCode',
} as const satisfies Record<CodeClass, string>

export type CodeFact = ErrorCode | (typeof ofClass)[CodeClass]

/** What one of Okta's codes proves: itself, or, where no cause rests on it, its class with the code as the value. */
export function codeFact(code: string): { fact: CodeFact; value?: string } {
  if (isErrorCode(code)) return { fact: code }
  const status = statusOf(code)
  return { fact: status === undefined ? 'otherCode' : ofClass[classOf(status)], value: code }
}
