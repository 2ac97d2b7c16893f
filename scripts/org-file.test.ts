import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { temporaryFolder } from '@/lib/__fixtures__/temporary-folder'
import { checkFile } from './org-check'
import { orgFile, orgJson } from './org-file.mjs'
import { Refusal, root } from './run.mjs'
import { digestOfSources } from './sources.mjs'

const example = fileURLToPath(new URL('docs/org.example.json', root))

test('which file is the organisation’s: none, org.json, or the one that the variable names', () => {
  const folder = temporaryFolder()
  expect(orgFile(folder, {})).toBeUndefined()
  writeFileSync(join(folder, 'org.json'), '{}')
  expect(orgFile(folder, {})).toBe(join(folder, 'org.json'))
  expect(orgFile(folder, { LATCHKEY_ORG: 'none' })).toBeUndefined()
  expect(orgFile(folder, { LATCHKEY_ORG: 'other/acme.json' })).toBe(join(folder, 'other', 'acme.json'))
  expect(orgFile(folder, { LATCHKEY_ORG: example })).toBe(example)
})

test('the site is built anew when the file changes, not when it lies elsewhere', () => {
  const folder = temporaryFolder()
  const digest = (env: Record<string, string>) => digestOfSources(folder, env)
  writeFileSync(join(folder, 'acme.json'), '{"name":"Acme"}')
  const without = digest({})
  const acme = digest({ LATCHKEY_ORG: 'acme.json' })
  expect(acme).not.toBe(without)
  writeFileSync(join(folder, 'org.json'), '{"name":"Acme"}')
  expect(digest({})).toBe(acme)
  expect(digest({ LATCHKEY_ORG: 'none' })).toBe(without)
  writeFileSync(join(folder, 'org.json'), '{"name":"Other"}')
  expect(digest({})).not.toBe(acme)
})

test('the example is right, and shows every key that there is', async () => {
  const checked = await checkFile(example)
  expect('org' in checked ? Object.keys(checked.org).sort() : checked.faults).toEqual(
    ['domain', 'embed', 'helpdesk', 'hiddenTrees', 'name', 'rdpApp', 'remedies', 'runbooks', 'security', 'site', 'ticket'].sort(),
  )
})

test('a build compiles in what a right file says, and nothing without one', async () => {
  expect(JSON.parse(await orgJson(example))).toMatchObject({ name: 'Acme', helpdesk: { name: 'Acme Service Desk' } })
  expect(await orgJson(undefined)).toBe(orgFile() === undefined ? '{}' : expect.any(String))
})

test('a build refuses a wrong file with one line for each fault, which names the file', async () => {
  const file = join(temporaryFolder(), 'acme.json')
  const refusal = async () => {
    const error = await orgJson(file).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(Refusal)
    return (error as Error).message.split('\n')
  }
  expect(await refusal()).toEqual([expect.stringContaining('acme.json')])
  writeFileSync(file, '{\n  "helpdesk": { "phone": "call us" },\n  "hiddenTrees": ["none"]\n}')
  expect(await refusal()).toEqual([
    expect.stringMatching(/acme\.json, line 2: helpdesk\.phone: /),
    expect.stringMatching(/acme\.json, line 3: hiddenTrees\[0\]: /),
  ])
  writeFileSync(file, '{\n  "name": "Acme",\n}')
  expect(await refusal()).toEqual([expect.stringMatching(/acme\.json, line 3, column 1: /)])
})
