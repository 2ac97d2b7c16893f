import type { Attribute, Element } from './xml'

/** All that is within an element, at any depth, in its order. */
export function everything(element: Element): Element[] {
  const found: Element[] = []
  const left = element.children.toReversed()
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    found.push(next)
    for (let i = next.children.length - 1; i >= 0; i--) left.push(next.children[i]!)
  }
  return found
}

/** The elements of a name within another, at any depth, and itself where it is one. */
export const within = (element: Element, name: string) => [element, ...everything(element)].filter((one) => one.name === name)

export const firstOf = (element: Element | undefined, name: string) => element?.children.find((child) => child.name === name)

/** An attribute that says something. */
export function attributeOf(element: Element | undefined, name: string): Attribute | undefined {
  const attribute = element?.attributes.get(name)
  return attribute && attribute.value.trim() !== '' ? attribute : undefined
}

export const wordsOf = (element: Element | undefined) => element?.text.trim() ?? ''
