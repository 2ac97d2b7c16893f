import { expect, test } from 'vitest'
import { trees } from '@/machines/trees'
import { sameVersion, versionLine } from './drawing-version'

test('a changed row asks for a new version, changed words do not', async () => {
  const tree = await trees['workflows-403'].load()
  const drawing = `${versionLine(tree)}\n\nmore`
  const [cause, row] = Object.entries(tree.causes)[0]!
  const changed = { ...tree, causes: { ...tree.causes, [cause]: { ...row, points: [] } } }
  const reworded = { ...tree, causes: { ...tree.causes, [cause]: { ...row, rulesOut: row.rulesOut!.map((one) => ({ ...one, because: 'other words' })) } } }

  expect(sameVersion(tree, drawing)).toBeUndefined()
  expect(sameVersion(reworded, drawing)).toBeUndefined()
  expect(sameVersion(changed, drawing)).toBe('raise version in machines/workflows-403/tree.ts, then npm run draw')
  expect(sameVersion({ ...changed, version: tree.version + 1 }, drawing)).toBeUndefined()
  expect(sameVersion(changed, 'a drawing without a version')).toBeUndefined()
})
