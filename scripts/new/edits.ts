import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Refusal } from '../run.mjs'

/** What stands in a new file where its author has to say something. `scripts/unwritten.test.ts` refuses it. */
export const toWrite = 'TO WRITE'

/** Edits of files below a folder, kept until all of them are known to fit: a command that fails has written nothing. */
export class Edits {
  readonly texts = new Map<string, string>()
  constructor(readonly root: string) {}

  has(path: string) {
    return this.texts.has(path) || existsSync(join(this.root, path))
  }

  read(path: string): string {
    if (!this.has(path)) throw new Refusal(`${path} is missing.`)
    // Windows checks files out with its own line ends.
    return this.texts.get(path) ?? readFileSync(join(this.root, path), 'utf8').replaceAll('\r\n', '\n')
  }

  create(path: string, text: string) {
    if (this.has(path)) throw new Refusal(`${path} already exists.`)
    this.texts.set(path, text)
  }

  /** Puts text in front of the last place where `anchor` stands. */
  before(path: string, anchor: string, text: string) {
    const source = this.read(path)
    const at = source.lastIndexOf(anchor)
    if (at < 0) throw new Refusal(`${path} does not contain “${anchor.trim()}”, where the new lines belong: add them by hand, or put it back.`)
    this.texts.set(path, source.slice(0, at) + text + source.slice(at))
  }

  /** Replaces what an expression finds. */
  replace(path: string, found: RegExp, by: (...groups: string[]) => string) {
    const source = this.read(path)
    if (!found.test(source)) throw new Refusal(`${path} does not contain what ${found} looks for: change it by hand, or put it back.`)
    this.texts.set(path, source.replace(found, by))
  }

  write(): string[] {
    for (const [path, text] of this.texts) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true })
      writeFileSync(join(this.root, path), text)
    }
    return [...this.texts.keys()]
  }
}

const isCamel = (name: string) => /^[a-z][a-zA-Z0-9]*$/.test(name)
const isKebab = (name: string) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)

/** Throws where a name is not in the form that its kind has. */
export function checkName(kind: 'cause' | 'parser' | 'tree', name: string | undefined): asserts name is string {
  if (name === undefined) throw new Refusal(`The ${kind} needs a name.`)
  const fits = kind === 'cause' ? isCamel(name) : isKebab(name)
  const form = kind === 'cause' ? 'as in tokenExpired: small first letter, no hyphens' : 'as in okta-error: small letters and hyphens'
  if (!fits) throw new Refusal(`“${name}” is not a name for a ${kind}. Write it ${form}.`)
}

export const camel = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
