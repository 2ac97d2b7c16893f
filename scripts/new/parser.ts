import { Refusal } from '../run.mjs'
import { camel, checkName, type Edits, toWrite } from './edits'

const parsers = 'lib/evidence/parsers'
const facts = 'machines/knowledge/facts'

/** A parser with its test, and the words for what it finds. */
export function newParser(edits: Edits, [name]: readonly string[]): string[] {
  checkName('parser', name)
  const id = camel(name)
  const names = 'machines/knowledge/format-names.ts'
  if (new RegExp(`^ {2}'?${name}'?:`, 'm').test(edits.read(names))) throw new Refusal(`${names} already has a kind “${name}”.`)
  edits.create(`${parsers}/${name}/${name}.ts`, parser(name, id))
  edits.create(`${parsers}/${name}/${name}.test.ts`, test(name, id))
  edits.create(`${parsers}/${name}/facts.ts`, source(name, id))
  edits.before(`${parsers}/all.ts`, '\n/** Everything that facts come from. */', `import { ${id}Source } from './${name}/facts'\n`)
  edits.before(`${parsers}/all.ts`, '  har,\n', `  ${id}Source,\n`)
  edits.before(`${parsers}/formats.ts`, '\n/** Every format;', `import { ${id} } from './${name}/${name}'\n`)
  edits.replace(`${parsers}/formats.ts`, /\] as const\n$/, () => `  ${id},\n] as const\n`)
  edits.create(`${facts}/${name}.ts`, words(name, id))
  edits.before(`${facts}/all.ts`, '\n/** What each fact says, as it', `import { ${id}Words } from './${name}'\n`)
  edits.before(`${facts}/all.ts`, '}\n\n/** What a fact says when a paste rules it out.', `  ...${id}Words,\n`)
  edits.replace(names, /\n}\n$/, () => `\n  '${name}': '${toWrite}: what a paste of this kind is called',\n}\n`)
  return [
    `Write ${parsers}/${name}/facts.ts: which facts it finds; ${name}.ts beside it: which texts it recognises; and the rows of its test.`,
    `Say in ${facts}/${name}.ts what each fact tells, and in ${names} what the paste is called.`,
    'Add a text that it reads to machines/leaks/__fixtures__/bases.ts, so that no secret in it leaks.',
    'Name its facts in evidence.ts of the trees that they answer a question of, and in machines/engine/openings.ts if they open one.',
    `Then: npx vitest run ${parsers}/${name} machines/knowledge scripts/unwritten.test.ts`,
  ]
}

const source = (name: string, id: string) => `import type { Source } from '@/lib/evidence/types'

export const ${id}Source = { id: '${name}', facts: { seen: null }, attempts: false } as const satisfies Source
`

const parser = (name: string, id: string) => `import { defineFormat } from '@/lib/evidence/types'
import { ${id}Source } from './facts'

/** ${toWrite}: what the text is, and who prints it. */
export const ${id} = defineFormat<'${name}', 'seen'>({
  ...${id}Source,
  reads: 'prose',
  keeps: 'last',
  recognise: (text) => text.includes(marker),
  read: (text) => {
    const from = text.indexOf(marker)
    return { seen: [{ fact: 'seen', from, to: from + marker.length }] }
  },
})

const marker = '${toWrite} ${name}'
`

const test = (name: string, id: string) => `import { expect, test } from 'vitest'
import { factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { ${id} } from './${name}'

const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'on the second line': ['one\\n${toWrite} ${name}', 'seen 2 ${toWrite} ${name}'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsReadBy(${id}, paste)).toEqual(facts))

const others: Record<string, string> = {
  'something else': 'one',
}
for (const [name, paste] of Object.entries(others)) test(\`not read: \${name}\`, () => expect(factsReadBy(${id}, paste)).toEqual([]))
`

const words = (name: string, id: string) => `/** What each fact of it says. */
export const ${id}Words = {
  '${name}.seen': '${toWrite}: what this fact tells, as a sentence',
} as const
`
