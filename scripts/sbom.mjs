import { readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packages } from './notices.mjs'
import { root } from './run.mjs'

/**
 * The packages that the site is made of, as CycloneDX 1.5 in JSON. It has no serial number and no time: the same sources give the same file.
 * @param {string} [directory] the repository
 */
export function sbom(directory = fileURLToPath(root)) {
  const { name, version, license, description } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  /** @type {Record<string, { integrity?: string }>} */
  const locked = JSON.parse(readFileSync(join(directory, 'package-lock.json'), 'utf8')).packages
  const { direct, found } = packages(directory)
  const self = purl(name, version)
  const components = found.map((one) => ({
    type: 'library',
    'bom-ref': purl(one.name, one.version),
    name: one.name,
    version: one.version,
    purl: purl(one.name, one.version),
    licenses: [{ license: { id: one.license } }],
    hashes: hashesOf(locked[relative(directory, one.folder).split(sep).join('/')]?.integrity),
  }))
  const dependsOn = (/** @type {import('./notices.mjs').Package[]} */ list) => list.map((one) => purl(one.name, one.version)).sort()
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': self, name, version, description, purl: self, licenses: [{ license: { id: license } }] } },
    components,
    dependencies: [{ ref: self, dependsOn: dependsOn(direct) }, ...found.map((one) => ({ ref: purl(one.name, one.version), dependsOn: dependsOn(one.needs) }))],
  }
  return `${JSON.stringify(bom, null, 2)}\n`
}

/** @param {string} name @param {string} version */
const purl = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** @param {string | undefined} integrity of the lockfile: `sha512-` and base64 */
const hashesOf = (integrity) =>
  integrity?.startsWith('sha512-') ? [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }] : []
