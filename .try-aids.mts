import { aidsFor } from '/work/main/machines/aids/aids.ts'
import { Parser, Language } from '/tmp/i3-aids-check/node_modules/web-tree-sitter/web-tree-sitter.js'
import { causeWords as api } from '/work/main/machines/api-error/words/causes.ts'
import { causeWords as wf } from '/work/main/machines/workflows-403/words/causes.ts'
await Parser.init()
const load = async (n: string, w: string) => { const p = new Parser(); p.setLanguage(await Language.load(`/tmp/i3-aids-check/node_modules/${n}/${w}.wasm`)); return p }
const parsers: any = { Go: await load('tree-sitter-go','tree-sitter-go'), 'C#': await load('tree-sitter-c-sharp','tree-sitter-c_sharp'), PowerShell: await load('tree-sitter-powershell','tree-sitter-powershell') }
const seen = new Set<string>()
const values: any = { 'http-response.path': '/api/v1/users/-/groups', 'http-response.method': 'GET' }
for (const [tree, words] of [['api-error', api], ['workflows-403', wf]] as const) for (const cause of Object.keys(words)) for (const aid of aidsFor(tree, cause, values, [])) for (const { label, code } of aid.blocks) {
  const p = parsers[label]; if (!p || seen.has(code)) continue; seen.add(code)
  const root = p.parse(code).rootNode
  console.log(tree, cause, aid.id, label, root.hasError ? 'ERROR' : 'ok')
  if (root.hasError) { const walk = (n: any) => { if (n.isError || n.isMissing) console.log('   ', n.startPosition, JSON.stringify(n.text.slice(0, 80))); else n.children.forEach(walk) }; walk(root) }
}
