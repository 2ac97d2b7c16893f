import { readFileSync } from 'node:fs'
import { posix, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from '@babel/parser'
import { expect, test } from 'vitest'
import { root } from './run.mjs'
import { walk } from './sources.mjs'

/** What each folder may import besides itself. */
const layers = {
  lib: [],
  machines: ['lib'],
  components: ['machines', 'lib'],
  app: ['components', 'machines', 'lib'],
  scripts: ['app', 'components', 'machines', 'lib'],
  e2e: ['scripts', 'app', 'components', 'machines', 'lib'],
} satisfies Record<string, readonly string[]>

/** Packages that belong to some files only, with their subpaths. */
const packages: readonly { name: RegExp; only: RegExp }[] = [
  { name: /^(?:react|react-dom|next)(?:\/|$)/, only: /^(?:app|components|scripts|e2e)\// },
  { name: /^xstate(?:\/|$)/, only: /^machines\/engine\// },
  { name: /^elkjs(?:\/|$)/, only: /^components\/map\/layout\.ts$/ },
]

/** Test data, and the files that may use it: the site must never carry it. */
const testData = /(?:^|\/)__fixtures__\/|\/examples\/examples$/
const usesTestData = /\.(?:test|spec)\.tsx?$|\/__fixtures__\/|\/examples\/examples\.ts$|^e2e\/|^scripts\/(?:bench[./]|prove-regexes\.ts$)/
/** A unit test may check its own folder with what is above it: `lib/link` with the real trees. */
const unitTest = /\.test\.tsx?$/

const home = fileURLToPath(root)
const folders = Object.keys(layers) as (keyof typeof layers)[]
const files = folders.flatMap((folder) => walk(`${home}${folder}`)).filter((path) => /\.(?:tsx?|mjs|js)$/.test(path))

/** Why a file may not import this; `undefined` where it may. */
function fault(file: string, from: string): string | undefined {
  if (packages.some(({ name, only }) => name.test(from) && !only.test(file))) return 'a package that this folder may not use'
  const path = from.startsWith('@/') ? from.slice(2) : from.startsWith('.') ? posix.join(posix.dirname(file), from) : undefined
  if (path === undefined) return undefined
  if (testData.test(path) && !usesTestData.test(file)) return 'test data'
  const [own, other] = [folderOf(file), folderOf(path)]
  if (own === undefined || other === undefined || own === other) return undefined
  const allowed: readonly string[] = unitTest.test(file) ? layers.scripts : layers[own]
  return allowed.includes(other) ? undefined : `${own} may not import ${other}`
}
const folderOf = (path: string) => folders.find((folder) => path.startsWith(`${folder}/`))

/** Everything that a text imports: `import`, `export … from`, `import()`, and a worker's `new URL('…', import.meta.url)`. */
function importsOf(text: string, isJsx: boolean): string[] {
  const { tokens } = parse(text, { sourceType: 'module', plugins: isJsx ? ['typescript', 'jsx'] : ['typescript'], tokens: true })
  const words = (tokens ?? []).filter(({ type }) => type !== 'CommentLine' && type !== 'CommentBlock').map(({ type, value }) => ({ label: type.label, value }))
  const is = (at: number, label: string) => words[at]?.label === label || words[at]?.value === label
  return words.flatMap(({ label, value }, at) => {
    if (label !== 'string') return []
    const isStatic = is(at - 1, 'from') || is(at - 1, 'import')
    const isCalled = is(at - 1, '(') && (is(at - 2, 'import') || (is(at - 2, 'URL') && is(at + 1, ',') && is(at + 2, 'import')))
    return isStatic || isCalled ? [value as string] : []
  })
}

test('imports run one way: app, components, machines, lib; test data and packages stay where they belong', () => {
  const wrong = files.flatMap((path) => {
    const file = relative(home, path).split(sep).join('/')
    return importsOf(readFileSync(path, 'utf8'), path.endsWith('x')).flatMap((from) => {
      const why = fault(file, from)
      return why === undefined ? [] : [`${file} imports ${from}: ${why}`]
    })
  })
  expect(wrong).toEqual([])
})

test('no page loads the tables of messages: they are for the worker', () => {
  const known = new Set(files.map((path) => relative(home, path).split(sep).join('/')))
  const loaded = new Set<string>()
  const load = (file: string) => {
    if (loaded.has(file)) return
    loaded.add(file)
    const text = readFileSync(`${home}${file}`, 'utf8')
    for (const [, from] of text.matchAll(/^(?:import|export)\s(?!type\s)[^'"`;]*from '([^']+)'/gm)) {
      const path = from!.startsWith('@/') ? from!.slice(2) : posix.join(posix.dirname(file), from!)
      const found = [`${path}.ts`, `${path}.tsx`, path].find((one) => known.has(one))
      if (found !== undefined) load(found)
    }
  }
  // What a page loads at once, and what it loads when it is used.
  for (const file of known) if (/^components\/.*\.tsx?$/.test(file) && !/\.(?:test|worker)\.tsx?$|__fixtures__/.test(file)) load(file)
  expect(loaded.size).toBeGreaterThan(300)
  expect([...loaded].filter((file) => /^lib\/evidence\/(?:messages\/(?:table|languages|wordings)|parsers\/formats|read)\.ts$/.test(file))).toEqual([])
})

test('every way to import is seen, and nothing that a text only quotes', () => {
  const text = `import a from 'a'; import type { B } from 'b'; import 'c'; export { d } from 'd'; type E = import('e').E; await import('f')
    new Worker(new URL('./g', import.meta.url)); // import 'x'
    const quoted = \`import x from 'x'\` + "import 'x'"`
  expect(importsOf(text, false)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', './g'])
})

test.each([
  ['lib/a.ts', '@/machines/b'],
  ['lib/a/b.ts', '../../machines/b'],
  ['lib/a.test.ts', '@/scripts/b.mjs'],
  ['machines/a.test.ts', '@/e2e/b'],
  ['machines/a.ts', '@/components/b'],
  ['components/a.tsx', '@/app/b'],
  ['app/a.tsx', '@/scripts/b.mjs'],
  ['scripts/a.ts', '@/e2e/b'],
  ['lib/a.ts', '@/lib/__fixtures__/b'],
  ['components/a.tsx', '@/machines/rdp-mfa/examples/examples'],
  ['machines/sign-in-error/a.ts', 'xstate'],
  ['machines/a.ts', 'react/jsx-runtime'],
  ['lib/a.ts', 'next'],
])('%s may not import %s', (file, from) => expect(fault(file, from)).toBeDefined())
