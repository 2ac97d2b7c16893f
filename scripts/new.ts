import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { newCause } from './new/cause'
import { Edits } from './new/edits'
import { generate } from './new/generate'
import { newParser } from './new/parser'
import { newTree } from './new/tree'
import { main, Refusal, root } from './run.mjs'

const usage = 'npm run new cause TREE NAME [-- --branch BRANCH], npm run new parser NAME, or npm run new tree NAME'

// `npm run new`: the files of a cause, a parser or a tree, and every place that has to know of it. `--root` names another copy of the repository.
await main(() => {
  const { kind, rest, root, branch } = command()
  const edits = new Edits(root)
  const next = kind === 'cause' ? newCause(edits, rest, branch) : kind === 'parser' ? newParser(edits, rest) : newTree(edits, rest)
  const written = [...edits.write(), ...generate(edits.root, [...edits.texts.keys()], kind !== 'parser')]
  console.log(`Written:\n${[...new Set(written)].map((path) => `  ${path}\n`).join('')}\nNext:\n${next.map((line) => `  ${line}\n`).join('')}`)
})

function command() {
  const options = { root: { type: 'string', default: fileURLToPath(root) }, branch: { type: 'string' } } as const
  try {
    const { positionals, values } = parseArgs({ options, allowPositionals: true })
    const [kind, ...rest] = positionals
    if ((kind === 'cause' && rest.length <= 2) || ((kind === 'parser' || kind === 'tree') && rest.length <= 1)) return { kind, rest, ...values } as const
  } catch {
    // An unknown option: the sentence below says what is known.
  }
  throw new Refusal(usage)
}
