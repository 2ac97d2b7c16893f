import { expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import { type TreeId, trees } from '@/machines/trees'
import { confidence } from './confidence'
import { resolve } from './resolve'

const said = async (id: TreeId, answers: Record<string, string>, facts: Record<string, string> = {}) => {
  const tree = await trees[id].load()
  const findings = { ...nothing, answers, facts }
  const resolution = resolve(tree, findings)
  return [resolution.step, confidence(tree, findings, resolution).words]
}

test('how sure, in words: by the paste, by answers, and never because few are left', async () => {
  expect(await said('api-error', {}, { 'okta-error.E0000007': '' })).toEqual(['resourceNotFound', 'Proven by your paste'])
  expect(await said('api-error', { reply: 'status404', address: 'object' })).toEqual(['resourceNotFound', 'Confirmed by your answers'])
  expect(await said('workflows-403', { error: 'otherCode' })).toEqual(['objectStateForbids', 'Not certain: first to try'])
  // Nothing that was said speaks for the cause that is left: none is named.
  const { causes } = await trees['workflows-403'].load()
  const others = Object.keys(causes).filter((cause) => cause !== 'rateLimited')
  const tried = Object.fromEntries(others.map((cause) => [cause, 'notFixed']))
  expect(await said('workflows-403', { error: 'skip', ...tried })).toEqual(['unexplained', 'Not certain: first to try'])
})
