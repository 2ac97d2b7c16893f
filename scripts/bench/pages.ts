import { execFile } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { follow } from '@/machines/engine/__fixtures__/example'
import { fragmentOf } from '@/machines/hand-over/link'
import { examples } from '@/machines/rdp-mfa/examples/examples'
import { tree } from '@/machines/rdp-mfa/tree'
import { findBrowser } from '../browser.mjs'
import { precompress } from '../precompress.mjs'
import { root, runPackage } from '../run.mjs'
import { serve } from '../serve.mjs'

/**
 * What Lighthouse finds of pages as a phone on a slow network gets them, medians of three runs, beside a bare page of the same framework: `npm run bench:pages`, after
 * a build. Lighthouse is fetched when it is run first: nobody else needs its hundred packages.
 */
const lighthouse = 'lighthouse@13.5.0'
const runs = 3
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Report = { categories: Record<string, { score: number }>; audits: Record<string, { numericValue: number }> }

const named = examples.find(({ name, leadsTo }) => name !== '' && leadsTo === 'networkZoneDenied')!
const findings = follow(named, new Date('2026-11-21T00:00:00Z'))
const pages: Record<string, string> = {
  home: '/',
  question: '/rdp-mfa/',
  'cause page': '/causes/rdp-mfa/networkZoneDenied/',
  'code page': '/codes/E0000006/',
  'received link': `/${fragmentOf(tree, { tree: tree.id, findings })}`,
}

const bare = await bareSite()
const servers = [await serve({ port: 0 }), await serve({ port: 0, directory: bare })] as const
try {
  console.log(`${'page'.padEnd(20)} ${categories.map((one) => one.padStart(15)).join('')}${['LCP s', 'TBT ms', 'CLS'].map((one) => one.padStart(9)).join('')}`)
  print('bare page', await measured(`${servers[1].address}/`))
  for (const [name, path] of Object.entries(pages)) print(name, await measured(`${servers[0].address}${path}`))
} finally {
  for (const { close } of servers) await close()
  rmSync(bare, { recursive: true })
}

/** The server of the pages runs in this process: it must not wait for Lighthouse. */
async function measured(address: string): Promise<Report[]> {
  const reports: Report[] = []
  for (let run = 0; run < runs; run++) {
    const { stdout } = await promisify(execFile)(
      'npx',
      ['--yes', lighthouse, address, '--quiet', '--output=json', `--only-categories=${categories.join(',')}`, '--chrome-flags=--headless --no-sandbox'],
      { maxBuffer: 100_000_000, env: { ...process.env, CHROME_PATH: findBrowser() ?? '' } },
    )
    reports.push(JSON.parse(stdout) as Report)
  }
  return reports
}

function print(name: string, reports: readonly Report[]) {
  const median = (take: (report: Report) => number) => reports.map(take).sort((a, b) => a - b)[Math.floor(reports.length / 2)]!
  const audit = (id: string) => median(({ audits }) => audits[id]!.numericValue)
  const scores = categories.map((one) => `${Math.round(100 * median((report) => report.categories[one]!.score))}`.padStart(15))
  const times = [
    (audit('largest-contentful-paint') / 1000).toFixed(2),
    audit('total-blocking-time').toFixed(0),
    audit('cumulative-layout-shift').toFixed(3),
  ].map((one) => one.padStart(9))
  console.log(`${name.padEnd(20)} ${scores.join('')}${times.join('')}`)
}

/** A page of a heading and a button, as the framework builds it: what it costs before anything of ours. Below the repository, where it finds the packages. */
async function bareSite(): Promise<string> {
  const folder = fileURLToPath(new URL('.next/bare/', root))
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(`${folder}app`, { recursive: true })
  writeFileSync(`${folder}package.json`, '{"type":"module"}')
  writeFileSync(`${folder}next.config.js`, `export default { output: 'export', turbopack: { root: ${JSON.stringify(fileURLToPath(root))} } }`)
  writeFileSync(`${folder}app/layout.js`, 'export default ({ children }) => <html lang="en"><body>{children}</body></html>')
  writeFileSync(
    `${folder}app/page.js`,
    `'use client'\nimport { useState } from 'react'\nexport default function Page() {\n  const [count, setCount] = useState(0)\n  return <main><h1>A page</h1><button onClick={() => setCount(count + 1)}>{count}</button></main>\n}\n`,
  )
  if ((await runPackage('next/dist/bin/next', ['build', folder], { quiet: true })) !== 0) throw new Error('The bare page could not be built.')
  precompress(`${folder}out`)
  return `${folder}out`
}
