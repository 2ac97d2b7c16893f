import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/__fixtures__/effort'
import { now } from '../__fixtures__/samples'
import { Unreadable } from '../types'
import { authorize, chrome, org, tokenRequest } from './__fixtures__/captures'
import { openCapture } from './open'
import { parseCapture } from './parse'

/** Any other error than the one with a sentence for the reader is a fault. */
function opened(text: string) {
  try {
    return openCapture(text)
  } catch (error) {
    if (error instanceof Unreadable) return 'unreadable'
    throw error
  }
}

test('whatever stands in a capture, it ends in readings or in a sentence', async () => {
  const whole = JSON.parse(chrome([authorize(), tokenRequest({}), { url: `${org}/login`, body: '<html><title>Error</title>' }]))
  const odd = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('http://', 'data:x', '%', '\uD800', 'https://[', 'SAMLResponse=%', 'Basic', '\n\n'))
  const path = fc.array(fc.nat(40), { minLength: 1, maxLength: 7 })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(path, odd), { minLength: 1, maxLength: 5 }), async (changes) => {
      const made = structuredClone(whole)
      for (const [places, value] of changes) change(made.log.entries, places, value)
      const capture = opened(JSON.stringify(made))
      if (capture === 'unreadable') return
      expect(capture).toHaveProperty('entries')
      expect((await parseCapture(capture!, now)).readings[0]).toMatchObject({ format: 'har', outcome: 'read' })
    }),
    { numRuns: runs({ quick: 30, normal: 100, deep: 300 }), seed: 4 },
  )
})

/** Puts a value into a tree; each number is taken for the place of a member. */
function change(tree: object, path: readonly number[], value: unknown) {
  let at = tree as Record<string, unknown>
  for (const [i, place] of path.entries()) {
    const keys = Object.keys(at)
    const key = keys[place % Math.max(1, keys.length)] ?? 'x'
    const next = at[key]
    if (i === path.length - 1 || typeof next !== 'object' || next === null) {
      at[key] = value
      return
    }
    at = next as Record<string, unknown>
  }
}
