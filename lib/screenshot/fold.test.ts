import { expect, test } from 'vitest'
import { errorCodes } from '@/lib/okta/error-codes'
import { fold, foldFirst } from './fold'

test.each([
  ['EQ000006', 'E0000006'],
  ['EO00006', 'E0000006'],
  ['(EQQQ0022)', '(E0000022)'],
  ['E00000ll', 'E0000011'],
  ['E0O00O95.', 'E0000095.'],
  ['Ox80070005', '0x80070005'],
  ['0xBOO7OOO5', '0xB0070005'],
  ['access-denied', 'access_denied'],
  ['accessdenied,', 'access_denied,'],
  ['invalld_request', 'invalid_request'],
  ['inva1id_c1ient', 'invalid_client'],
  ['error=invalid-grant', 'error=invalid_grant'],
  ['user.sess1on.start', 'user.session.start'],
  ['OOu1abcd2EFGH3ijkl45', '00u1abcd2EFGH3ijkl45'],
  ['Ooa1b2c3d4E5f6G7h8i9', '0oa1b2c3d4E5f6G7h8i9'],
])('%s is put right: %s', (read, meant) => {
  expect(fold(read)).toBe(meant)
})

test('what is right stays as it is', () => {
  const words = [...Object.keys(errorCodes), 'invalid_grant', 'user.session.start', '00u1abcd2EFGH3ijkl45', '0x80070005', '(403)', 'Okta']
  expect(words.map(fold)).toEqual(words)
})

test.each([
  // No such code, or no code at all.
  'EQ009999',
  'E0000O',
  'Existing',
  'EQUALITY',
  // Words of any sentence, and names that end as a sentence does.
  'unauthorized',
  'denied',
  'B0B',
  'solo',
  // Not the length of an id, or of no known kind; only its first signs are known.
  'OOu1abcd2EFGH3ijkl4',
  'XYZ1abcd2EFGH3ijkl45',
  'OOOOOOOOOOOOOOOOOOOO',
  // A request id is never touched: nothing says what it should be.
  'ZX8f0tQmO1IlB0sD5kYw2AAAB4s',
  '',
  '...',
])('%s stays as it was read: no list holds what is meant', (word) => {
  expect(fold(word)).toBe(word)
})

test.each([
  [['error=insufficient', 'scope'], 'Bearer', 'error=insufficient_scope', 2],
  [['access', 'denied', 'and'], 'code:', 'access_denied', 2],
  [['"invalid', 'dpop', 'proof",'], '"error":', '"invalid_dpop_proof",', 3],
  [['lnvalid', 'grant.'], '"error":', 'invalid_grant.', 2],
])('%j after %s is %s: underscores get lost', (words, before, word, of) => {
  expect(foldFirst(words, before)).toEqual({ word, of })
})

test('words of a sentence stay apart, and so do those that spell no name', () => {
  expect(foldFirst(['access', 'denied'], 'was')).toEqual({ word: 'access', of: 1 })
  expect(foldFirst(['Access', 'Denied'], '')).toEqual({ word: 'Access', of: 1 })
  expect(foldFirst(['some', 'thing'], 'code:')).toEqual({ word: 'some', of: 1 })
  expect(foldFirst([], 'code:')).toEqual({ word: '', of: 1 })
})
