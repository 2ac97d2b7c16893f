import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { cacheFaults, compressionFaults, headerFaults, pageFaults, policyFaults, screenshotFaults, scriptFaults, workerFaults } from './check-host-headers.mjs'
import { listName, sha256 } from './files.mjs'
import { configs } from './hosts/rules.mjs'
import { screenshotPage, workerPath } from './policy.mjs'
import { isEntry, main, Refusal, root } from './run.mjs'

/** @typedef {{ version: string, sources: string, embed?: string[], files: Record<string, string> }} List */
/** @typedef {{ status: number, headers: Headers, body: Buffer }} Answer */

/** Asks a host. @param {string} address `https://latchkey.example` @returns {(path: string) => Promise<Answer>} */
export const from = (address) => async (path) => {
  try {
    const answer = await fetch(new URL(path, address), { redirect: 'manual' })
    return { status: answer.status, headers: new Headers(answer.headers), body: Buffer.from(await answer.arrayBuffer()) }
  } catch (error) {
    const { cause, message } = /** @type {Error & { cause?: Error & { code?: string } }} */ (error)
    throw new Refusal(`${address} does not answer: ${cause?.message || cause?.code || message}`)
  }
}

/** No file of any version. */
const unknownPath = '/no-such-page-here/'

/**
 * What a host gets wrong, in sentences.
 * @param {List} list what the build wrote
 * @param {(path: string) => Promise<Answer>} get
 * @returns {Promise<string[]>}
 */
export async function faultsOf(list, get) {
  const [home, unknown, own] = [await get('/'), await get(unknownPath), await get(`/${listName}`)]
  const other = versionFault(list, own)
  if (other) return [other]
  const paths = Object.keys(list.files).filter((path) => path !== '/404.html')
  const script = paths.find((path) => /^\/_next\/static\/.*\.js$/.test(path))
  const scripts = script ? await get(script) : undefined
  return [
    ...policyFaults(home, scripts, list.embed),
    ...(paths.includes(`${screenshotPage}index.html`) ? screenshotFaults(await get(screenshotPage), list.embed) : []),
    ...headerFaults([home, unknown, ...(scripts ? [scripts] : [])]),
    ...cacheFaults(home, scripts),
    ...pageFaults(home),
    ...compressionFaults(home),
    ...(script && scripts ? scriptFaults(script, scripts) : []),
    ...(workerPath in list.files ? workerFaults(await get(workerPath)) : []),
    ...unknownFaults(unknown, list),
    // Where every path is answered alike, this would say it again for each.
    ...(unknown.status === 404 ? await hiddenFaults(get) : []),
    ...(await fileFaults(list, paths, get)),
  ]
}

/** @param {List} list @param {Answer} own */
function versionFault(list, own) {
  if (own.status !== 200) return undefined
  try {
    const { version, sources } = JSON.parse(String(own.body))
    if (sources !== list.sources)
      return `The host has version ${version} (${sources}), the list is of version ${list.version} (${list.sources}). Compare with the list of that version.`
  } catch {
    return `/${listName} of the host is no list of files.`
  }
}

/** @param {Answer} unknown @param {List} list */
function unknownFaults({ status, body }, list) {
  if (status !== 404) return [`A path that is not there is answered with status ${status}. It must be 404, with the page 404.html.`]
  if (sha256(body) === list.files['/404.html']) return []
  return ['A path that is not there is not answered with 404.html: that page rescues links whose # was lost.']
}

/** What is there and not for readers. @param {(path: string) => Promise<Answer>} get */
async function hiddenFaults(get) {
  const sent = async (/** @type {string[]} */ paths) => {
    const answers = await Promise.all(paths.map(async (path) => ({ path, status: (await get(path)).status })))
    return answers.filter(({ status }) => status === 200).map(({ path }) => path)
  }
  const [files, folders] = [await sent(configs.map((name) => `/${name}`)), await sent(['/_next/', '/_next/static/'])]
  const faults = []
  if (files.length > 0) faults.push(`Files that are for hosts are sent to readers: ${files.join(', ')}. Have the host answer 404, or leave them out.`)
  if (folders.length > 0) faults.push(`The host lists what a folder holds: ${folders.join(', ')}. Turn that off.`)
  return faults
}

/** Every file of the list, eight at a time. @param {List} list @param {string[]} paths @param {(path: string) => Promise<Answer>} get */
async function fileFaults(list, paths, get) {
  /** @type {string[]} */ const missing = []
  /** @type {string[]} */ const different = []
  const left = paths.values()
  const ask = async () => {
    for (const path of left) {
      // Many hosts send the address of a page without its file name on to that of its folder.
      const address = path.replace(/\/index\.html$/, '/')
      const { status, body } = await get(address.split('/').map(encodeURIComponent).join('/'))
      if (status !== 200) missing.push(`${address} (${status})`)
      else if (sha256(body) !== list.files[path]) different.push(address)
    }
  }
  await Promise.all(Array.from({ length: 8 }, ask))
  const faults = []
  const of = (/** @type {string[]} */ some) => `${some.length} of ${paths.length + 1} files`
  if (missing.length > 0) faults.push(`${of(missing)} ${missing.length === 1 ? 'is' : 'are'} missing: ${named(missing)}.`)
  if (different.length > 0)
    faults.push(
      `${of(different)} ${different.length === 1 ? 'differs' : 'differ'} from the list: ${named(different)}. Either the host changes files on the way, or it has another version.`,
    )
  return faults
}

/** @param {string[]} paths */
const named = (paths) => [...paths].sort().slice(0, 10).join(', ') + (paths.length > 10 ? ` and ${paths.length - 10} more` : '')

if (isEntry(import.meta.url))
  await main(async () => {
    const [address, file = fileURLToPath(new URL(`out/${listName}`, root))] = process.argv.slice(2)
    if (!address || !URL.canParse(address) || !/^https?:/.test(address)) throw new Refusal('Usage: npm run check:host -- https://latchkey.example [files.json]')
    if (!existsSync(file)) throw new Refusal(`There is no ${file}. Build the version that the host has (npm run build), or name the list of its release.`)
    /** @type {List} */
    const list = JSON.parse(readFileSync(file, 'utf8'))
    const faults = await faultsOf(list, from(new URL(address).origin))
    const { protocol, hostname } = new URL(address)
    if (protocol === 'http:' && hostname !== 'localhost')
      faults.push('The address begins with http: only over https can the reader be sure of what arrives, and copy buttons work.')
    if (faults.length > 0) throw new Refusal(faults.map((fault) => `- ${fault}`).join('\n'))
    console.log(`${address} is version ${list.version} (${list.sources}): ${Object.keys(list.files).length} files and their headers are as they should be.`)
  })
