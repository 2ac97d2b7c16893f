import { spawn } from 'node:child_process'
import { cpSync, existsSync, linkSync, mkdirSync, mkdtempSync, readdirSync, readlinkSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sources } from '@/scripts/sources.mjs'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const example = 'docs/org.example.json'

/**
 * Builds the site anew with the example of an organisation's file, in a folder of its own, so that `out` and `.next` stay as they are.
 * @returns the folder, and how to remove it
 */
export async function buildWithExample(): Promise<{ out: string; remove: () => void }> {
  // In the repository, because only within one file system can the packages be linked; a copy of them would take minutes.
  const folder = mkdtempSync(join(repository, '.org-site-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  // A test that takes too long ends without its last part.
  process.once('exit', remove)
  try {
    for (const name of [...sources, example]) if (existsSync(join(repository, name))) cpSync(join(repository, name), join(folder, name), { recursive: true })
    linkAll(join(repository, 'node_modules'), join(folder, 'node_modules'))
    // Tailwind skips what git ignores, and takes a folder with this name for a repository of its own.
    mkdirSync(join(folder, '.git'))
    await build(folder)
  } catch (error) {
    remove()
    throw error
  }
  return { out: join(folder, 'out'), remove }
}

/** Every file as a second name of the same file: the bundler refuses packages behind a link to a folder. */
function linkAll(from: string, to: string) {
  mkdirSync(to)
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) linkAll(source, target)
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target)
    else linkSync(source, target)
  }
}

function build(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['scripts/build.mjs'], { cwd: folder, env: { ...process.env, LATCHKEY_ORG: example } })
    process.once('exit', () => child.kill())
    let said = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (words: Buffer) => {
        said += words
      })
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The build with ${example} ended with code ${code}:\n${said.slice(-4000)}`))))
  })
}
