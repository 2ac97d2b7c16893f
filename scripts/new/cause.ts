import { Refusal } from '../run.mjs'
import { checkName, type Edits, toWrite } from './edits'

/** A cause: its content, its row, its place at the end of a branch. The tree's version is raised, for its branches change. */
export function newCause(edits: Edits, [tree, name]: readonly string[], branchName?: string): string[] {
  if (tree === undefined || !edits.has(`machines/${tree}/machine.ts`))
    throw new Refusal(`There is no tree “${tree ?? ''}”: machines/${tree ?? ''} has no machine.ts.`)
  checkName('cause', name)
  const folder = `machines/${tree}`
  const steps = edits.read(`${folder}/machine.ts`)
  const named = new RegExp(`['"]${name}['"]|^\\s+${name}:`, 'm')
  if (named.test(steps) || named.test(edits.read(`${folder}/causes.ts`)) || named.test(edits.read(`${folder}/content/questions.ts`)))
    throw new Refusal(`${folder} already has a step “${name}”.`)
  edits.create(`${folder}/content/${name}.ts`, content(name))
  edits.before(`${folder}/causes.ts`, '} satisfies CausesTable', `  ${name}: {},\n`)
  edits.texts.set(`${folder}/machine.ts`, withStep(steps, name, `${folder}/machine.ts`, branchName))
  edits.replace(`${folder}/tree.ts`, /^ {2}version: (\d+),$/m, (_, version) => `  version: ${Number(version) + 1},`)
  return [
    `Write machines/${tree}/content/${name}.ts: what it is, who does what, how we know.`,
    `Fill its row in ${folder}/causes.ts: the answers that prove it, point to it, rule it out. A row stands above those that it takes precedence over.`,
    `Add an example that ends there to ${folder}/examples/examples.ts.`,
    `Then: npm run draw, npx vitest run machines/engine scripts/unwritten.test.ts`,
  ]
}

/** Branches stand one after the other, each ending in `]),`: the steps of one end where the next begins. */
function withStep(source: string, name: string, path: string, branchName?: string): string {
  const branches = [...source.matchAll(/^ {2}branch\('(\w+)', \[/gm)].map(({ 1: id, index }, i, all) => {
    const end = source.lastIndexOf('])', all[i + 1]?.index ?? source.length)
    return { id, end, hasCauses: /(?:^|[[,\s])'\w+',?\s*$/.test(source.slice(index, end)) }
  })
  const into = branchName === undefined ? branches.findLast(({ hasCauses }) => hasCauses) : branches.find(({ id }) => id === branchName)
  if (into === undefined)
    throw new Refusal(
      `${path} has no branch ${branchName === undefined ? 'that ends in a cause' : `“${branchName}”`}. Its branches: ${branches.map(({ id }) => id).join(', ')}.`,
    )
  const before = source.slice(0, into.end).trimEnd()
  return `${before}${before.endsWith(',') || before.endsWith('[') ? '' : ','} '${name}'${source.slice(into.end)}`
}

export const content = (name: string) => `import type { CauseContent } from '@/machines/types'

export const ${name}: CauseContent = {
  kind: 'cause',
  title: '${toWrite}: what is wrong, in one line',
  because: '${toWrite}: why that makes it fail',
  remedies: [
    {
      by: 'okta-admin',
      steps: ['${toWrite}: what this person does, one place a step'],
      takes: '${toWrite}: about 5 minutes',
      risk: '${toWrite}: what it may break, or None',
    },
  ],
  verify: ['${toWrite}: how they see that it is fixed'],
  warnings: ['${toWrite}: what not to do'],
  howWeKnow: '${toWrite}: what proves it, and how sure that is',
  sources: [{ title: '${toWrite}: a page of the vendor', url: 'https://help.okta.com/', read: '${new Date().toISOString().slice(0, 10)}' }],
}
`
