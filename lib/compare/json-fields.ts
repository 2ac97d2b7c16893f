import type { Fields } from './types'

/** Most fields of a text: what is longer is no configuration. */
const most = 5000

/** Every value of parsed JSON by its path; a list of plain values is one value, in the order of the alphabet. */
export function jsonFields(value: unknown): Fields {
  const fields = new Map<string, string>()
  const left: { path: string; value: unknown }[] = [{ path: '', value }]
  for (let next = left.pop(); next !== undefined && fields.size < most; next = left.pop()) {
    const { path, value: node } = next
    if (Array.isArray(node) && node.every((one) => typeof one !== 'object' || one === null)) fields.set(path, node.map(String).sort().join(' '))
    else if (typeof node === 'object' && node !== null)
      for (const [name, one] of Object.entries(node).reverse()) left.push({ path: path === '' ? name : `${path}.${name}`, value: one })
    else fields.set(path, String(node))
  }
  return fields
}

/** JSON, or undefined. */
export function parsedJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? value : undefined
  } catch {
    return undefined
  }
}
