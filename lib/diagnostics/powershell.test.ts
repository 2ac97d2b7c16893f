import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { factKeysReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { oktaDiag } from '@/lib/evidence/parsers/okta-diag/okta-diag'
import { bashScript } from './bash'
import { powershellScript } from './powershell'

const scripts = [{}, { path: '/api/v1/groups/-/users/-', method: 'PUT', scope: 'okta.groups.manage' }, { path: '/oauth2/v1/token', method: 'POST' }].map(
  (about) => powershellScript(about),
)

test('plain ASCII with line ends of Windows, so that every version reads it alike', () => {
  expect(scripts.filter((text) => /[^\r\n -~]/.test(text) || /[^\r]\n/.test(text))).toEqual([])
})

/** The script without comments, and without what its strings hold; ours have one quote and no escape. */
const code = (text: string) => text.replace(/'(?:[^']|'')*'|#.*$/gm, (part) => (part.startsWith('#') ? '' : "''"))

/** Brackets that no other closes. */
function unclosed(text: string): string[] {
  const open: string[] = []
  for (const [character] of code(text).matchAll(/[()[\]{}]/g)) {
    if ('([{'.includes(character)) open.push(character)
    else if (open.pop() !== { ')': '(', ']': '[', '}': '{' }[character]) return [...open, character]
  }
  return open
}
test('brackets close', () => {
  expect(scripts.map(unclosed)).toEqual([[], [], []])
  expect(unclosed(`if ($a) { 'x' `)).toEqual(['{'])
})

test('nothing that Windows PowerShell 5.1 does not know, and no strings in which a value would become code', () => {
  const unknown = /\?\?|\?\.|&&|\|\||\s\? .+ : |SkipHttpErrorCheck|-AsByteStream|ForEach-Object -Parallel|Invoke-Expression|\biex\b|Invoke-WebRequest/
  expect(scripts.flatMap((text) => unknown.exec(code(text)) ?? [])).toEqual([])
  expect(code(scripts[0]!)).not.toContain('"')
})

test('every function that is called is there', () => {
  const defined = new Set([...code(scripts[0]!).matchAll(/function ([\w-]+)/g)].map((match) => match[1]!))
  const called = new Set([...code(scripts[0]!).matchAll(/(?<![\w$.:-])([A-Z][A-Za-z]+-[A-Z][\w-]*)/g)].map((match) => match[1]!))
  const built = ['Add-Type', 'ConvertFrom-Json', 'ForEach-Object', 'Set-PSDebug', 'Set-StrictMode', 'Where-Object', 'Write-Output']
  expect([...called].filter((name) => !defined.has(name)).sort()).toEqual(built)
})

test('the two scripts refuse, skip and fail with the same words', () => {
  const reasons = (text: string, form: RegExp) => [...new Set([...text.matchAll(form)].map(([, one, other]) => one ?? other))].sort()
  // What has no counterpart in PowerShell, which needs neither.
  const shell = ['no-curl', 'no-folder']
  const bash = reasons(bashScript({}), /refuse ([a-z-]+) |skip=['"]([a-z-]+): /g)
  expect(bash.length).toBeGreaterThan(15)
  expect(reasons(scripts[0]!, /\$(?:refused|skip) = '([a-z-]+): /g)).toEqual(bash.filter((one) => !shell.includes(one!)))
})

test('the grammar of PowerShell reads it', async () => {
  const from = createRequire(import.meta.url)
  const { Parser, Language } = await import(from.resolve('web-tree-sitter'))
  await Parser.init()
  const parser = new Parser()
  parser.setLanguage(await Language.load(from.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')))
  const isBroken = (text: string): boolean => parser.parse(text).rootNode.hasError
  expect([...scripts, 'if ($a { }'].map(isBroken)).toEqual([false, false, false, true])
})

const pwsh = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['pwsh', 'pwsh.exe'].map((name) => join(folder, name)))
  .find((file) => existsSync(file))
test.skipIf(pwsh === undefined)('it runs where PowerShell is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'okta-diag-'))
  try {
    const file = join(folder, 'okta-diag.ps1')
    writeFileSync(file, scripts[0]!)
    const out = execFileSync(pwsh!, ['-NoProfile', '-File', file], { encoding: 'utf8', env: { ...process.env, OKTA_DOMAIN: 'acme.okta.invalid' } })
    expect(factKeysReadBy(oktaDiag, out).slice(0, 3)).toEqual(['!reached', 'dnsFailed', 'noToken'])
  } finally {
    rmSync(folder, { recursive: true })
  }
})
