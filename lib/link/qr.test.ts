import { correction, generate } from 'lean-qr'
import { expect, test } from 'vitest'
import { qrCode } from './qr'

const link = (length: number) => `https://latchkey.acme.example/rdp-mfa/#v1?tree=rdp-mfa&${'fact=okta-widget-log.status403&'.repeat(40)}`.slice(0, length)

/** The dark modules inside a path, row by row: even-odd, as rays from the left cross its upright edges. */
function modules(path: string, size: number): string[] {
  const crossings = Array.from({ length: size }, () => new Set<number>())
  for (const outline of path.split('Z').filter((part) => part !== '')) {
    const points = outline
      .slice(1)
      .split('L')
      .map((point) => point.split(' ').map(Number) as [number, number])
    for (const [i, [x, y]] of points.entries()) {
      const [nextX, nextY] = points[(i + 1) % points.length]!
      if (x === nextX) for (let row = Math.min(y, nextY); row < Math.max(y, nextY); row++) toggle(crossings[row]!, x)
    }
  }
  return crossings.map((xs) => {
    let dark = false
    return Array.from({ length: size }, (_, x) => {
      if (xs.has(x)) dark = !dark
      return dark ? '#' : ' '
    }).join('')
  })
}
const toggle = (set: Set<number>, x: number) => set.delete(x) || set.add(x)

for (const length of [40, 300, 900])
  test(`a link of ${length} characters is drawn as its code, module by module`, () => {
    const { size, path } = qrCode(link(length))
    const code = generate(link(length), { minCorrectionLevel: correction.L })
    expect(size).toBe(code.size)
    expect(modules(path, size)).toEqual(code.toString({ on: '#', off: ' ', lf: '\n', pad: 0 }).split('\n').slice(0, size))
  })

test('the longest link is still a code that a screen of 20rem shows at 2 pixels a module', () => {
  expect(qrCode(link(900)).size).toBeLessThanOrEqual(120)
})
