import { expect, test } from 'vitest'
import { factIds } from '../parsers/all'
import { saidIn, wordingRows } from './said'
import { wordList } from './words'

const idOf = ({ format, fact }: { format: string; fact: string }) => `${format}.${fact}`

test('every row of the table of wordings has words, stands once, and is read as a fact that there is', () => {
  expect(wordingRows.filter(({ template }) => wordList(template).length === 0).map(({ template }) => template)).toEqual([])
  const known: ReadonlySet<string> = new Set(factIds)
  expect(wordingRows.filter((row) => !known.has(idOf(row))).map(idOf)).toEqual([])
  const rows = wordingRows.map((row) => `${idOf(row)} ${row.when.join(' ')} ${wordList(row.template).join(' ')}`)
  expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([])
})

test('what is said is found however it is written: case, quotes, line ends, percent codes, a string of Python', () => {
  const found = (text: string) => saidIn(text, 'browser-console').map(({ fact, from, to }) => `${fact} ${text.slice(from, to)}`)
  expect(found('AuthSdkError: “OAuth flow\n response nonce doesn’t match request nonce”')).toEqual([
    'authSdkError AuthSdkError',
    'nonceMismatched OAuth flow\n response nonce doesn’t match request nonce',
  ])
  expect(found('error=The+popup%20flow%20canceled')).toEqual(['popupClosed popup%20flow%20canceled'])
  expect(found("b'Popup flow canceled'")).toEqual(['popupClosed Popup flow canceled'])
  expect(found('error=PKCE+this+browser+doesn%27t+support+PKCE')).toEqual(['pkceUnsupported browser+doesn%27t+support+PKCE'])
})

test('other words are not found, nor the name of an article', () => {
  const found = (text: string) => saidIn(text, 'browser-console')
  expect(found('OAuth flow timed in')).toEqual([])
  expect(found('https://help.example/article/browser-does-not-support-pkce/unable-to-open-popup-window')).toEqual([])
})

test('alternatives are rows of their own', () => {
  const said = (text: string) => saidIn(text, 'saml-error').map(({ fact }) => fact)
  expect(['JIT failed', 'JIT is disabled', 'JIT provisioning is not enabled'].map(said)).toEqual([['userUnmatched'], ['userUnmatched'], ['userUnmatched']])
  expect(wordingRows.filter(({ template }) => template.includes('|'))).toEqual([])
})
