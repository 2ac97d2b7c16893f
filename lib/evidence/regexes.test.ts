import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@babel/parser'
import { checkSync, type Parameters } from 'recheck'
import { expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 400_000 })

/** Every regular expression that meets a paste or a link must take time in proportion to the text: any text is pasted sooner or later. */
const folders = ['lib', 'machines']
const skipped: string[] = []

const files = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.test.ts') && !skipped.some((folder) => name.startsWith(folder))),
)

const found = files.flatMap((file) => literals(readFileSync(file, 'utf8')).map((literal) => ({ file, ...literal })))
const distinct = [...new Map(found.map((one) => [`/${one.source}/${one.flags}`, one])).entries()]

/** Counted in characters read, 300 for each of the text, never in time: a busy machine makes nothing slow. */
const limits: Parameters = {
  attackTimeout: null,
  incubationTimeout: null,
  attackLimit: 30_000_000,
  maxAttackStringSize: 100_000,
  randomSeed: 1,
  // For a machine that does much else; what it counts decides.
  timeout: 300_000,
}

test('there are regular expressions to check, and slow ones are found', () => {
  expect(distinct.length).toBeGreaterThan(40)
  const slow = [/(a+)+$/, /\s+$/, /a.*b.*c/].map(({ source, flags }) => checkSync(source, flags, limits).status)
  expect(slow).toEqual(['vulnerable', 'vulnerable', 'vulnerable'])
})

const parts = 8
for (let part = 0; part < parts; part++)
  test(`no regular expression can be made slow, part ${part + 1} of ${parts}`, () => {
    const slow = distinct
      .filter((_, i) => i % parts === part)
      .flatMap(([name, { file, source, flags }]) => {
        const found = checkSync(source, flags, limits)
        if (found.status === 'safe') return []
        return [`${file}: ${name} is ${found.status}${found.status === 'vulnerable' ? ` to ${found.attack.pattern}` : ''}`]
      })
    expect(slow).toEqual([])
  })

/** The literals of a TypeScript file, by a walk over its syntax tree: strings and comments that look like one are none. */
function literals(code: string): { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = []
  const walk = (node: unknown) => {
    if (node === null || typeof node !== 'object') return
    if ('type' in node && node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
      found.push({ source: String(node.pattern), flags: String(node.flags) })
    for (const child of Object.values(node)) walk(child)
  }
  walk(parse(code, { sourceType: 'module', plugins: ['typescript', 'jsx'] }).program)
  return found
}
