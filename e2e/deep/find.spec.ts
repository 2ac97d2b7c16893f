import { expect, test } from '../support/app'

test('the list of codes leads to each of them', async ({ page, request }) => {
  await page.goto('/codes/')
  const links = await page.locator('main li a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  expect(links.length).toBeGreaterThan(300)
  const codes = links.filter((href) => href.startsWith('/codes/'))
  const missing: string[] = []
  for (const href of codes) if ((await request.head(href)).status() !== 200) missing.push(href)
  expect(missing).toEqual([])
})
