import { unseal } from './seal'

/** What a link says that lost its end: its keys come in a fixed order, so the first ones are whole. The last pair may lack a part, and is left out. */
export function arrived(fragment: string): { tree?: string; at?: string } {
  const pairs = unseal(fragment)?.pairs ?? []
  const whole = new Map((/&end=/i.test(fragment) ? pairs : pairs.slice(0, -1)).map(([key, value]) => [key.toLowerCase(), value]))
  const [tree, at] = [whole.get('tree'), whole.get('at')]
  return { ...(tree ? { tree: tree.toLowerCase() } : {}), ...(at ? { at } : {}) }
}

/** Whether a text of this length was probably cut where no more is held: 255 characters in many fields of ticket systems, 1,024 in some mail programs. */
export const isUsualLimit = (length: number) => [255, 256, 500, 512, 1000, 1023, 1024, 2000, 2047, 2048].includes(length)
