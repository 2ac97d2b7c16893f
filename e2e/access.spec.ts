import AxeBuilder from '@axe-core/playwright'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import type { Tree } from '@/machines/engine/types'
import { treeIds, trees } from '@/machines/trees'
import { expect, log, ready, step, test } from './app'

const at = (answers: Record<string, string>) => toFragment({ tree: 'rdp-mfa', findings: { ...nothing, answers } })

/** Every kind of page, and how to get there. */
const places: Record<string, string> = {
  home: '/',
  'first question': '/rdp-mfa/',
  question: `/${at({ seen: 'failed', log: 'status403' })}`,
  request: `/${at({ seen: 'failed' })}`,
  'request for help': `/${at({ seen: 'failed', log: 'skip', scope: 'onlyMe', enrolled: 'usable' })}`,
  cause: `/${at({ seen: 'failed', log: 'status403', scope: 'onlyMe', enrolled: 'none' })}`,
  'cause with notes': `/${toFragment({ tree: 'rdp-mfa', tv: 9, sample: true, at: 'seen', findings: { facts: { 'okta-widget-log.tls': '' }, answers: { scope: 'onlyMe', seen: 'blank' }, not: [] } })}`,
  unexplained: `/${toFragment({ tree: 'rdp-mfa', findings: { ...nothing, facts: { 'okta-widget-log.statusOther': '400' } } })}`,
  resolved: `/${at({ seen: 'blank', widgetBlocked: 'fixed' })}`,
  'first request of Workflows': '/workflows-403/',
  'first request of the API': '/api-error/',
  'cause with code to copy': `/${toFragment({ tree: 'api-error', findings: { facts: { 'okta-error.E0000047': '' }, answers: {}, not: [] } })}`,
  'cause with scopes': `/${toFragment({ tree: 'api-error', findings: { facts: { 'www-authenticate.insufficientScope': '', 'www-authenticate.scope': 'okta.users.read', 'jwt.scope': 'okta.groups.read' }, answers: { granted: 'yes' }, not: [] } })}`,
  'damaged link': '/#v1?tree=rdp-mfa&seen=failed',
  'not found': '/no/such/page/',
  privacy: '/privacy/',
  'all causes': '/causes/',
  'a cause to read': '/causes/sign-in-error/redirectUriMismatched/',
  'all codes': '/codes/',
  'a code to read': '/codes/invalid_client/',
  'all evidence': '/evidence/',
  'evidence to get': '/evidence/capture/',
  'evidence that is asked for': `/evidence/widget-log/${toFragment({ tree: 'rdp-mfa', ask: 'widget-log', view: 'server-admin', findings: { ...nothing, answers: { seen: 'failed', scope: 'onlyMe' } } })}`,
  'cases on this device': '/history/',
  'a code by voice': '/c/',
  'how it works': '/how-it-works/',
}

for (const theme of ['light', 'dark'] as const)
  for (const [name, address] of Object.entries(places))
    test(`${name}, ${theme}: axe finds nothing`, async ({ page, quiet }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
      await page.goto(address)
      if (address.includes('#') && !name.startsWith('damaged')) await expect(step(page)).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await page.locator('details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '')
      })
      const { violations } = await new AxeBuilder({ page })
        .options({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
        .analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme)
      if (name === 'not found') quiet.splice(0)
    })

for (const id of treeIds) {
  const tree = await trees[id].load()
  const causes = Object.keys(tree.causes)
  for (let from = 0; from < causes.length; from += 10) axeFindsNothing(id, tree, causes.slice(from, from + 10))
}

function axeFindsNothing(id: string, tree: Tree, causes: readonly string[]) {
  test(`${id}: axe finds nothing on ${causes[0]} and the causes behind it`, async ({ page }) => {
    test.slow()
    for (const cause of causes) {
      const tried = Object.fromEntries(Object.keys(tree.causes).flatMap((other) => (other === cause ? [] : [[other, 'notFixed']])))
      const skipped = Object.fromEntries(
        Object.entries(tree.words).flatMap(([key, words]) =>
          words.kind === 'question' ? [[key, 'dontKnow']] : words.kind === 'request' ? [[key, 'skip']] : [],
        ),
      )
      await page.goto('about:blank')
      await page.goto(`/${toFragment({ tree: id, findings: { ...nothing, answers: { ...skipped, ...tried } } })}`)
      await expect(step(page)).toHaveAttribute('data-step', cause)
      const { violations } = await new AxeBuilder({ page }).include('section[data-step]').analyze()
      expect(violations.map(({ id: rule, nodes }) => `${cause} ${rule}: ${nodes[0]?.html}`)).toEqual([])
    }
  })
}

test('errors and refusals: axe finds nothing', async ({ page }) => {
  await page.goto('/')
  await ready(page)
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.locator('main').getByRole('alert')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
  await page.getByRole('textbox', { name: 'Paste what you have' }).fill('nothing of ours')
  await page.getByRole('button', { name: 'Find the cause' }).click()
  await expect(page.locator('[data-kind=unrecognised]')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
})

test('by keyboard alone: from the paste to the copied link', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const focused = () =>
    page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? `${document.activeElement.tagName} ${document.activeElement.textContent?.trim() ?? ''}` : '',
    )
  const tabTo = async (wanted: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      if (wanted.test(await focused())) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`${wanted} is not reached by Tab`)
  }
  await page.goto('/')
  await ready(page)
  await tabTo(/^TEXTAREA/)
  await page.keyboard.insertText(log(403))
  await tabTo(/^BUTTON Find the cause/)
  await page.keyboard.press('Enter')
  await expect(step(page)).toHaveAttribute('data-step', 'scope')
  expect(await focused()).toMatch(/^H1/)
  await tabTo(/^INPUT/)
  await page.keyboard.press('Space')
  for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowDown')
  await expect(page.locator('input[value=everyoneHere]')).toBeChecked()
  await tabTo(/^BUTTON Continue/)
  await page.keyboard.press('Enter')
  await expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
  expect(await focused()).toMatch(/^H1/)
  await tabTo(/^BUTTON Copy link/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Copied', { exact: true })).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('at=networkZoneDenied')
})

test('Tab leaves the paste box', async ({ page }) => {
  await page.goto('/')
  await ready(page)
  await page.getByRole('textbox', { name: 'Paste what you have' }).focus()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Find the cause' })).toBeFocused()
})

for (const width of [320, 360, 768, 1440])
  test(`nothing is cut off or scrolls sideways at ${width} px`, async ({ page, quiet }) => {
    await page.setViewportSize({ width, height: 800 })
    for (const [name, address] of Object.entries(places)) {
      await page.goto('about:blank')
      await page.goto(address)
      if (address.includes('#') && !name.startsWith('damaged')) await expect(step(page)).toBeVisible()
      expect([name, await page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))]).toEqual([name, 0])
    }
    quiet.splice(0)
  })

test('print shows the result and no controls', async ({ page }) => {
  await page.goto(places.cause!)
  await expect(step(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Do this now' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Copy link' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Back' })).toBeHidden()
})

test('the skip link goes to the content and keeps the case', async ({ page }) => {
  for (const address of [places.home!, places.cause!, places['a cause to read']!]) {
    await page.goto('about:blank')
    await page.goto(address)
    if (address.includes('#')) await expect(step(page)).toBeVisible()
    else await page.waitForLoadState('networkidle')
    const before = page.url()
    await page.getByRole('link', { name: 'Skip to the content' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
    expect(page.url()).toBe(before)
  }
})
