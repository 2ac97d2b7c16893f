import { expect, test } from 'vitest'
import { notices } from './notices.mjs'
import { sbom } from './sbom.mjs'

const bom = JSON.parse(sbom())

test('the bill of materials names what the notices name, with the checksums of the lockfile', () => {
  const named = bom.components.map(({ name, version }: { name: string; version: string }) => `${name} ${version}`)
  expect(named).toEqual([...notices().matchAll(/^(\S+ \S+) \(.*\)$/gm)].map(([, heading]) => heading))
  expect(named.length).toBeGreaterThan(10)
  for (const one of bom.components) {
    expect(one).toMatchObject({ type: 'library', 'bom-ref': one.purl, purl: expect.stringMatching(/^pkg:npm\/(?:%40[^/]+\/)?[^/@]+@\d/) })
    expect(one.licenses).toHaveLength(1)
    expect(one.hashes).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }])
  }
})

test('each package says what it needs, all of which is there', () => {
  const all: string[] = [bom.metadata.component['bom-ref'], ...bom.components.map((one: { purl: string }) => one.purl)]
  const refs: { ref: string; dependsOn: string[] }[] = bom.dependencies
  expect(refs.map(({ ref }) => ref)).toEqual(all)
  expect(refs.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !all.includes(ref))).toEqual([])
  expect(refs.find(({ ref }) => ref.startsWith('pkg:npm/react-dom@'))?.dependsOn).toEqual([expect.stringMatching(/^pkg:npm\/scheduler@/)])
})

test('it is CycloneDX, and the same whenever and wherever it is written', () => {
  expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 })
  expect(Object.keys(bom)).not.toContain('serialNumber')
  expect(Object.keys(bom.metadata)).toEqual(['component'])
  expect(sbom()).toBe(sbom())
})
