import { toFragment } from '@/lib/link/fragment'
import { expect, loadOwn, step, test } from '../support/app'
import { faultsInBothThemes } from '../support/axe'
import { wider } from '../support/places'

const address = (facts: Record<string, string>) =>
  `/${toFragment({ tree: 'api-error', read: new Date('2026-11-30T10:00:00Z'), findings: { facts, answers: {}, not: [] } })}`
const token = { 'www-authenticate.expired': '', 'jwt.expired': '3600', 'jwt.iat': '20261120T080000Z', 'jwt.exp': '20261120T090000Z' }
const limit = (count: string, left: string) => ({
  'okta-error.E0000047': '',
  'rate-limit.exhausted': '',
  'rate-limit.limit': count,
  'rate-limit.remaining': left,
  'rate-limit.waitSeconds': '17',
})

/** What a case holds, the question that its picture asks, and the answer. */
const shown: Record<string, [facts: Record<string, string>, asks: string, says: string]> = {
  'a token that had expired when the server answered': [
    { ...token, 'http-response.date': '20261120T091000Z' },
    'Was the token valid when the server answered?',
    'No: it had ended 10 minutes before.',
  ],
  'a limit that is used up': [limit('600', '0'), 'Is the rate limit used up?', 'Yes: 600 of 600 calls used, 0 left.'],
}
for (const [name, [facts, asks, says]] of Object.entries(shown))
  test(`${name}: drawn, answered, and told in words, on a narrow screen and on paper too`, async ({ page }) => {
    await loadOwn(page, address(facts))
    const picture = page.getByRole('figure', { name: asks })
    await expect(picture).toContainText(says)
    await expect(picture.locator('svg').first()).toHaveAttribute('aria-hidden', 'true')
    await page.setViewportSize({ width: 320, height: 800 })
    expect(await wider(page)).toBe(0)
    expect(await faultsInBothThemes(page)).toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(picture.locator('svg').first()).toBeVisible()
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    const colours = await picture.locator('svg [fill^="var("]').evaluateAll((parts) => parts.map((part) => getComputedStyle(part).fill))
    await page.emulateMedia({ forcedColors: 'none' })
    expect(colours.length).toBeGreaterThan(0)
    expect(colours.filter((colour) => !/^rgb\((?:0, 0, 0|255, 255, 255)\)$/.test(colour))).toEqual([])
  })

/** Cases of which a picture would say nothing. */
const empty: Record<string, Record<string, string>> = {
  'a limit of 0': limit('0', '0'),
  'a count without its limit': { 'okta-error.E0000047': '', 'rate-limit.exhausted': '', 'rate-limit.remaining': '0' },
  'a token that ends when it is issued': { ...token, 'jwt.exp': token['jwt.iat'] },
}
for (const [name, facts] of Object.entries(empty))
  test(`${name}: no picture`, async ({ page }) => {
    await loadOwn(page, address(facts))
    await expect(step(page)).toHaveAttribute('data-kind', 'cause')
    await expect(page.getByRole('heading', { name: 'Do you have more?' })).toBeVisible()
    await expect(page.getByRole('figure')).toHaveCount(0)
  })
