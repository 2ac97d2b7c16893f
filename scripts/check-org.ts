import { resolve } from 'node:path'
import { adminHost } from '@/lib/okta/admin-links'
import type { Org } from '@/lib/org/org'
import { checkFile } from './org-check'
import { orgFile, orgVariable } from './org-file.mjs'

/** `npm run --silent check-org -- [FILE]`: what is wrong with an organisation's file, or what it changes. An entry point: nothing imports it. */
async function main() {
  const [given, ...more] = process.argv.slice(2)
  if (more.length > 0) throw new Error('name one file: npm run --silent check-org -- FILE')
  const file = given === undefined ? orgFile() : resolve(given)
  if (file === undefined) throw new Error(`there is no org.json here. Name a file: npm run --silent check-org -- FILE, or in ${orgVariable}.`)
  const checked = await checkFile(file)
  if ('faults' in checked) throw new Error(checked.faults.join('\n'))
  console.log([`${given ?? file} is valid:`, ...changes(checked.org).map((line) => `  ${line}`)].join('\n'))
}

/** What the reader will see of each key. */
function changes({ name, domain, helpdesk, ticket, runbooks = {}, rdpApp, remedies = {}, hiddenTrees = [], site, embed = [], security }: Org): string[] {
  const lines = [
    name && `header and footer name ${name}`,
    domain && opening(domain),
    helpdesk && `every page says whom to ask: ${Object.values(helpdesk).join(', ')}`,
    ticket && `a ticket is opened at ${[ticket.url, ticket.mail?.to].filter(Boolean).join(' or ')}`,
    rdpApp && `the app Microsoft RDP (MFA) is called ${rdpApp}`,
    Object.keys(runbooks).length > 0 && `runbooks for ${Object.keys(runbooks).join(', ')}`,
    Object.keys(remedies).length > 0 && `steps of your own for ${Object.keys(remedies).join(', ')}`,
    site && `links in chats show a card from ${site}, and the site has a sitemap`,
    embed.length > 0 && `these sites may show it in a frame: ${embed.join(', ')}`,
    security && `security.txt names ${security.contact} until ${security.expires}`,
    hiddenTrees.length > 0 && `not offered: ${hiddenTrees.join(', ')}`,
  ].filter((line) => typeof line === 'string' && line !== '')
  return lines.length > 0 ? (lines as string[]) : ['it is empty, so nothing changes']
}

function opening(domain: string): string {
  const console = adminHost(domain)
  if (console !== undefined) return `links into the System Log open on ${console}, whatever host a paste names`
  return `${domain} is a custom domain, which has no Admin Console of its own: for links into the System Log, put the org’s okta.com domain here`
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 2
})
