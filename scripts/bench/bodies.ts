import type { Chance } from './seeded'

/** What an answer holds: its kind, its text as a HAR has it, and whether that is base64. */
export type Body = { mimeType: string; kind: 'script' | 'document' | 'fetch' | 'image' | 'stylesheet' | 'ping'; extension: string; text: string; base64?: true }

/**
 * Bodies in the mix and the sizes of a page that loads much: by bytes, two thirds scripts, the rest pages, JSON, pictures and style sheets. Few characters are
 * beyond Latin-1, as on real pages, and one is enough to make a browser keep the whole text in two bytes a character.
 */
export function bodies(chance: Chance): () => Body {
  const pools = {
    script: pool(500_000, () => statement(chance)),
    page: pool(200_000, () => paragraph(chance)),
    rows: pool(200_000, () => `${JSON.stringify(record(chance))},`),
    picture: Buffer.from(Array.from({ length: 150_000 }, () => chance.between(0, 255))).toString('base64'),
    style: pool(
      100_000,
      () => `.${chance.id(6)}>.${chance.id(4)}:hover{margin:0 ${chance.between(1, 40)}px;color:#${chance.between(4096, 65535).toString(16)}}\n`,
    ),
  }
  const part = (text: string, length: number) => {
    const from = chance.between(0, Math.max(0, text.length - length))
    return text.slice(from, from + length)
  }
  return () => {
    const kind = chance.next()
    if (kind < 0.3) return { mimeType: 'application/javascript', kind: 'script', extension: 'js', text: part(pools.script, chance.size(3000, 250_000)) }
    if (kind < 0.38)
      return {
        mimeType: 'text/html',
        kind: 'document',
        extension: '',
        text: `<!DOCTYPE html>\n<html lang="en">${part(pools.page, chance.size(5000, 150_000))}</html>`,
      }
    if (kind < 0.66) return { mimeType: 'application/json', kind: 'fetch', extension: '', text: `[${part(pools.rows, chance.size(200, 60_000))}{}]` }
    // Groups of four, as an encoder writes them.
    if (kind < 0.86) return { mimeType: 'image/png', kind: 'image', extension: 'png', text: part(pools.picture, chance.size(1000, 120_000) & ~3), base64: true }
    if (kind < 0.92) return { mimeType: 'text/css', kind: 'stylesheet', extension: 'css', text: part(pools.style, chance.size(2000, 90_000)) }
    return { mimeType: 'text/plain', kind: 'ping', extension: '', text: '' }
  }
}

function pool(length: number, make: () => string): string {
  const parts: string[] = []
  for (let size = 0; size < length; size += parts.at(-1)!.length) parts.push(make())
  return parts.join('')
}

/** As a minifier leaves it, with strings, escapes and a comment now and then. */
function statement({ id, next, between, pick }: Chance): string {
  const [a, b, c] = [id(1), id(2), id(3)]
  if (next() < 0.01) return `\n/*! ${id(9)} v${between(1, 9)}.${between(0, 30)}.0 © ${between(2015, 2026)} ${id(7)} – MIT */\n`
  return pick([
    `function ${c}(${a},${b}){return ${a}.${id(6)}?${b}("${id(12)}\\n"):void 0}`,
    `var ${c}=/^[\\w.-]{1,${between(2, 90)}}$/,${b}={${id(5)}:"${id(between(4, 30))}",${id(4)}:!0,${id(6)}:${between(0, 9999)}};`,
    `${a}.${id(8)}.prototype.${id(7)}=function(){throw new Error('${id(5)} ${id(8)} is not a "${id(6)}"')};`,
    `case ${between(1, 400)}:return(0,${b}.jsx)("div",{className:"${id(6)} ${id(8)}",children:${c}});`,
  ])
}

const paragraph = ({ id, pick, between }: Chance) =>
  `\n    <div class="${id(8)}" data-${id(4).toLowerCase()}="${id(20)}">\n      <a href="https://shop.acme.example/${id(6)}/${between(1, 9999)}">${words.slice(0, between(3, words.length)).join(' ')} ${pick(['', '“', '…', 'é'])}</a>\n    </div>`

const record = ({ id, between, pick, next }: Chance) => ({
  id: between(1, 9_999_999),
  sku: id(10),
  name: `${pick(words)} ${pick(words)} ${pick(words)}`,
  note: `${pick(words)} "${pick(words)}"\n${id(20)}`,
  price: between(1, 90_000) / 100,
  available: next() < 0.8,
  tags: [pick(words), pick(words)],
  updated: new Date(Date.UTC(2026, 10, 20) - between(0, 30_000_000_000)).toISOString(),
})

const words = 'blue lamp with a wooden foot that stands on the desk of somebody who reads until late and does not want to wake anybody'.split(' ')
