import { expect, test } from 'vitest'
import { counted, weightOf } from './weights'

const rows: Record<string, [by: string, beside: string, says: string]> = {
  'CORS beside a limit': ['message.api-error/originNotAllowed', 'http-response.status429', 'nothing'],
  'a status of the reader’s own server': ['http-response.status403', 'symptom.scopeClaimName', 'nothing'],
  'an address': ['authorize-url.promptNone', 'authorize-url.okta', 'context'],
  'what an address lacks': ['authorize-url.scopeMissing', 'authorize-url.okta', 'answer'],
  'words that may be anybody’s': ['client-error.timedOut', 'exception.runtime', 'context'],
  'words of Okta’s': ['client-error.timedOut', 'client-error.okta', 'answer'],
  'a success that gave nothing': ['http-response.success', 'symptom.emptyResult', 'context'],
  'a bare status beside a message': ['http-response.status404', 'message.api-error/pathNotFound', 'clause'],
}
for (const [name, [by, beside, says]] of Object.entries(rows)) test(name, () => expect(weightOf(by, [by, beside])).toBe(says))

test('a token beside words of another cause decides nothing', () => {
  const proofs = ['jwt.expired', 'message.api-error/issuerMismatched']
  expect(weightOf('jwt.expired', proofs, ['tokenExpired'])).toBe('context')
  expect(weightOf('jwt.expired', proofs, ['issuerMismatched'])).toBe('answer')
})

test('what was set aside explains nothing', () => {
  const facts = { 'client-error.corsBlocked': '', 'http-response.status429': '' }
  expect(counted({ facts, not: [] })).toEqual(['http-response.status429'])
  expect(counted({ facts, not: ['http-response.status429'] })).toEqual(['client-error.corsBlocked'])
})
