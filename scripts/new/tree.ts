import { content } from './cause'
import { camel, checkName, type Edits, toWrite } from './edits'

/** A tree with one question and two causes, the fewest that a question can tell apart: every test of trees runs on it. */
export function newTree(edits: Edits, [name]: readonly string[]): string[] {
  checkName('tree', name)
  const folder = `machines/${name}`
  for (const [file, text] of Object.entries(files(name))) edits.create(`${folder}/${file}`, text)
  edits.before('machines/trees.ts', '} as const satisfies Record<string, TreeEntry>', entry(name))
  edits.replace('machines/all-trees.ts', /$/, () => allTreesLines(name))
  edits.replace('machines/engine/openings.ts', /^export const openings: .*\n/m, (line) => `${line}  '${name}': { opens: [], owns: [] },\n`)
  return [
    `Write the title and the symptom in machines/trees.ts, then ${folder}: questions and outcomes in content, branches in machine.ts.`,
    `npm run new cause ${name} NAME adds a cause. Rename the two that are there, or take them away when there are others.`,
    'Say in machines/engine/openings.ts which facts open it.',
    'Then: npm run draw, npx vitest run machines/engine scripts/unwritten.test.ts',
  ]
}

const causesOf = (name: string) => [`${camel(name)}One`, `${camel(name)}Two`] as const

const entry = (name: string) => `  '${name}': {
    title: '${toWrite}: what it is about, in three words',
    symptom: '${toWrite}: what people see when they need it (${name})',
    says: '${toWrite}: what the screen says then',
    load: () => all().then(({ ${camel(name)} }) => ${camel(name)}),
    samples: () => all().then(({ ${camel(name)}Samples }) => ${camel(name)}Samples),
  },
`

const allTreesLines = (name: string) =>
  `export { samples as ${camel(name)}Samples } from './${name}/examples/samples'\nexport { tree as ${camel(name)} } from './${name}/tree'\n`

const outcome = (id: string, title: string) => `  ${id}: { kind: 'outcome', title: '${toWrite}: ${title}', because: '${toWrite}', steps: ['${toWrite}'] },
`

const files = (name: string, [one, two] = causesOf(name)): Record<string, string> => ({
  'machine.ts': `import { ask, branch } from '@/machines/engine/define-tree'

/** ${toWrite}: what the branches are. All arrows lead forwards. */
export const branches = [
  branch('start', [ask('sign'), '${one}', '${two}']),
]
`,
  'causes.ts': `import type { CausesTable } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** The causes in the order of precedence. */
export const causes = {
  ${one}: { proves: [{ sign: 'yes' }], rulesOut: [{ sign: 'no', because: '${toWrite}: why that answer rules it out' }] },
  ${two}: { proves: [{ sign: 'no' }], rulesOut: [{ sign: 'yes', because: '${toWrite}: why that answer rules it out' }] },
} satisfies CausesTable<typeof questions>
`,
  'evidence.ts': `import type { Evidence } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** Which answers a paste gives. */
export const evidence: Evidence<typeof questions> = {}
`,
  'tree.ts': `import { defineTree } from '@/machines/engine/define-tree'
import { causes } from './causes'
import { causePages } from './content/causes'
import { messages } from './content/messages'
import { outcomes } from './content/outcomes'
import { questions } from './content/questions'
import { evidence } from './evidence'
import { branches } from './machine'

export const tree = defineTree({
  id: '${name}',
  version: 1,
  branches,
  causes,
  evidence,
  questions,
  causePages,
  outcomes,
  reader: 'user',
  messages,
})
`,
  'content/questions.ts': `import type { Questions } from '@/machines/engine/types'
import { everyone } from '@/machines/shared/who'

export const questions = {
  sign: {
    kind: 'question',
    roles: everyone,
    title: '${toWrite}: the first question',
    because: '${toWrite}: why we ask',
    answers: { yes: '${toWrite}: yes', no: '${toWrite}: no', dontKnow: 'I don’t know' },
  },
} satisfies Questions
`,
  'content/outcomes.ts': `import type { OutcomeId } from '@/machines/engine/types'
import type { OutcomeContent } from '@/machines/types'

export const outcomes: Record<OutcomeId, OutcomeContent> = {
${outcome('resolved', 'it works again')}${outcome('unexplained', 'we can’t tell yet')}}
`,
  'content/messages.ts': `import type { Message } from '@/machines/types'

/** What to ask whom. */
export const messages: readonly Message[] = []
`,
  [`content/${one}.ts`]: content(one),
  [`content/${two}.ts`]: content(two),
  'examples/examples.ts': `import type { Example } from '@/machines/engine/__fixtures__/example'

export const examples: Example[] = [
  { name: 'nothing pasted', leadsTo: 'sign' },
  { name: 'the sign is there', answers: { sign: 'yes' }, leadsTo: '${one}' },
  { name: 'the sign is not there', answers: { sign: 'no' }, leadsTo: '${two}' },
]
`,
  'examples/samples.ts': `import type { Sample } from '@/machines/trees'

export const samples: readonly Sample[] = []
`,
})
