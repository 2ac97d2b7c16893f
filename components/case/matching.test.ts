import { expect, test } from 'vitest'
import { pageTexts } from '@/machines/knowledge/page-texts'
import { trees } from '@/machines/trees'
import { matching } from './matching'

const answers = { locked: '“Your account is locked”', cookies: '“Cookies are required”', invalidGrant: '`invalid_grant`', skip: 'None of these' }
const texts = { locked: 'locked out, too many authentication attempts' }

test('a filter keeps the choices that hold every word, whatever case, accents and quotes they are typed in', () => {
  expect(matching(answers, texts, '')).toEqual(['locked', 'cookies', 'invalidGrant', 'skip'])
  expect(matching(answers, texts, ' ACCOUNT "locked')).toEqual(['locked', 'skip'])
  expect(matching(answers, texts, 'lócked acc')).toEqual(['locked', 'skip'])
  expect(matching(answers, texts, 'too many attempts')).toEqual(['locked', 'skip'])
  expect(matching(answers, texts, 'invalid_grant')).toEqual(['invalidGrant', 'skip'])
  expect(matching(answers, texts, 'moon')).toEqual(['skip'])
})

test('the words of a page that a paste would be read by find its choice too', async () => {
  const tree = await trees['sign-in-error'].load()
  const words = tree.words.reply
  if (words?.kind !== 'request') throw new Error('no list of words')
  const found = (typed: string) => matching(words.answers, pageTexts(tree, 'reply'), typed)
  expect(found('wrong password')).toContain('credentials')
  expect(found('not active suspended')).toContain('inactive')
})
