import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Refusal, root } from './run.mjs'

/** Needed beside the site, not in it. */
const notInTheSite = new Set(['sirv'])

/** In the site although only the build needs them: base styles, and what reads a picture. */
const inTheSiteBesides = ['tailwindcss', 'tesseract-wasm', '@tesseract.js-data/eng']

/** What is inside of a package, without words of its own there. The words of its licence stand in this file of another package. */
const inside = [
  {
    needs: 'tesseract-wasm',
    heading: 'Tesseract, in tesseract-wasm, and its English data, in @tesseract.js-data/eng (Apache-2.0)',
    holder: 'Copyright (c) the authors of Tesseract OCR, Google Inc. and Hewlett-Packard',
    words: 'comlink/LICENSE',
  },
  {
    needs: 'tesseract-wasm',
    heading: 'Leptonica, in tesseract-wasm (BSD-2-Clause)',
    holder: 'Copyright (C) 2001-2020 Leptonica. All rights reserved.',
    words: 'tesseract-wasm/LICENSE.md',
  },
]

/** @typedef {{ name: string, version: string, license?: string, author?: string | { name: string }, dependencies?: Record<string, string>, devDependencies?: Record<string, string> }} Manifest */

/** A package of the site. `needs`: those that it depends on. @typedef {{ name: string, version: string, license: string, folder: string, author: Manifest['author'], needs: Package[] }} Package */

/**
 * The packages that the site is made of, with those that they need. What is optional is left out: it differs from machine to machine.
 * @param {string} directory the repository
 * @returns {{ direct: Package[], found: Package[] }} what the site itself asks for, and all, in a fixed order
 */
export function packages(directory) {
  const { dependencies = {}, devDependencies = {} } = manifest(directory)
  const names = [...Object.keys(dependencies).filter((name) => !notInTheSite.has(name)), ...inTheSiteBesides.filter((name) => name in devDependencies)]
  /** @type {Map<string, Package>} heading → package */
  const found = new Map()
  const add = (/** @type {string} */ name, /** @type {string} */ from) => {
    const folder = folderOf(name, from, directory)
    const { version, license = 'no licence named', dependencies = {}, author } = manifest(folder)
    const heading = headingOf({ name, version, license })
    const known = found.get(heading)
    if (known !== undefined) return known
    /** @type {Package} */
    const one = { name, version, license, folder, author, needs: [] }
    found.set(heading, one)
    one.needs = Object.keys(dependencies).map((inner) => add(inner, folder))
    return one
  }
  const direct = names.map((name) => add(name, directory))
  return { direct, found: [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one) }
}

/** @param {Pick<Package, 'name' | 'version' | 'license'>} one */
const headingOf = ({ name, version, license }) => `${name} ${version} (${license})`

/**
 * Names and licences of the packages that the site is made of.
 * @param {string} [directory] the repository
 * @throws {Refusal} when there are no words for a licence
 */
export function notices(directory = fileURLToPath(root)) {
  const { found } = packages(directory)
  const parts = found.map((one) => {
    const heading = headingOf(one)
    const words = wordsIn(one.folder) ?? standardWords(heading, one.license, one.author)
    return `${heading}\n\n${words.replaceAll('\r\n', '\n').trim()}\n`
  })
  for (const { needs, heading, holder, words } of inside) {
    if (!found.some(({ name }) => name === needs)) continue
    const text = readFileSync(join(directory, 'node_modules', words), 'utf8').replace(/^BSD 2-Clause License\s+Copyright .*$/m, '')
    parts.push(`${heading}\n\n${holder}\n\n${text.trim()}\n`)
  }
  return ['Latchkey is made with the packages below. Each is the work of others, under the licence that follows its name.\n', ...parts].join(
    `\n${'-'.repeat(80)}\n\n`,
  )
}

/** Where Node finds a package that a folder asks for. @param {string} name @param {string} from @param {string} top */
function folderOf(name, from, top) {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', name)
    if (existsSync(join(candidate, 'package.json'))) return candidate
    if (folder === top || folder === dirname(folder)) throw new Refusal(`${name} is not installed: run npm install.`)
  }
}

/** @param {string} folder @returns {Manifest} */
const manifest = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** @param {string} folder @returns {string | null} */
function wordsIn(folder) {
  const files = readdirSync(folder).filter((name) => /^(?:licen[cs]e|copying|(?:copyright)?notice)(?:\.(?:md|txt))?$/i.test(name))
  return files.length > 0
    ? files
        .sort()
        .map((name) => readFileSync(join(folder, name), 'utf8').trim())
        .join('\n\n')
    : null
}

/** Some packages name their licence and leave its words out. @param {string} heading @param {string} license @param {Manifest['author']} author */
function standardWords(heading, license, author) {
  const words = standard[license]
  if (words === undefined) throw new Refusal(`${heading} carries no words of its licence, and scripts/notices.mjs has none for ${license}.`)
  const holder = typeof author === 'string' ? author.replace(/\s*<.*$/, '') : author?.name
  return `Copyright (c) ${holder ?? `the authors of ${heading.split(' ')[0]}`}\n\n${words}`
}

/** @type {Record<string, string>} */
const standard = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above
copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY
AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM
LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR
PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to
deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or
sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY,
WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
}
