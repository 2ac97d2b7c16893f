import type { Page } from '@playwright/test'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { seal, unseal } from '@/lib/link/seal'
import { fragmentOf } from '@/machines/hand-over/link'
import { trees } from '@/machines/trees'
import { box, expect, ready, step } from './app'

/** A link whose case stands at `networkZoneDenied`, and what happens to it on its way. */

export const tree = await trees['rdp-mfa'].load()
export const findings = { ...nothing, facts: { 'okta-widget-log.status403': '' }, answers: { scope: 'everyoneHere', systemLog: 'outsideZone' } } as const
export const fragment = fragmentOf(tree, { tree: 'rdp-mfa', read: new Date('2026-11-21T06:39:00Z'), findings })
export const address = `http://localhost/rdp-mfa/${fragment}`
export const other = toFragment({ tree: 'workflows-403', findings: nothing })

export const leads = (page: Page) => expect(step(page)).toHaveAttribute('data-step', 'networkZoneDenied')
export const damage = (page: Page) => page.locator('main[data-damage]')
/** The browser itself reports the status of a page that is not there. */
export const notFoundOnly = (quiet: string[]) => expect(quiet.splice(0).filter((problem) => !/404/.test(problem))).toEqual([])

/** The case in the address, without the mark that somebody sent it. */
export const shownCase = (page: Page) => seal(unseal(new URL(page.url()).hash)!.pairs.filter(([key]) => key !== 'received'))

/** A filter turns # into %23 on the way to a page: the case opens all the same. */
export async function opensBehindFilter(page: Page, path: string) {
  for (const changed of [fragment.replace('#', '%23'), fragment.replace('#', '%2523'), encodeURIComponent(fragment)]) {
    await page.goto(`${path}${changed}`)
    await leads(page)
    expect(shownCase(page)).toBe(fragment)
  }
}

/** As a reader does who got it in a message. */
export async function open(page: Page, text: string) {
  await page.goto('/')
  await ready(page)
  await box(page).fill(text)
  await page.getByRole('button', { name: 'Find the cause' }).click()
}
