import type { Page } from '@playwright/test'
import { type Findings, nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import type { Tree } from '@/machines/engine/types'
import { expect, load, step } from './app'

const at = (answers: Record<string, string>) => toFragment({ tree: 'rdp-mfa', findings: { ...nothing, answers } })

/** Every kind of page, and how to get there. */
export const places: Record<string, string> = {
  home: '/',
  'first question': '/rdp-mfa/',
  question: `/${at({ seen: 'failed', log: 'status403' })}`,
  request: `/${at({ seen: 'failed' })}`,
  'request for help': `/${at({ seen: 'failed', log: 'skip', scope: 'onlyMe', enrolled: 'usable' })}`,
  cause: `/${at({ seen: 'failed', log: 'status403', scope: 'onlyMe', enrolled: 'none' })}`,
  'cause with notes': `/${toFragment({ tree: 'rdp-mfa', tv: 9, sample: true, at: 'seen', findings: { facts: { 'okta-widget-log.tls': '' }, answers: { scope: 'onlyMe', seen: 'blank' }, not: [] } })}`,
  'can’t tell yet': `/${at({ seen: 'dontKnow', factor: 'dontKnow', log: 'skip', scope: 'dontKnow', enrolled: 'dontKnow', handOff: 'skip', typed: 'dontKnow', entries: 'dontKnow', userStatus: 'dontKnow', assigned: 'dontKnow', allowed: 'dontKnow', clock: 'skip', config: 'skip', systemLog: 'skip' })}`,
  unexplained: `/${toFragment({ tree: 'rdp-mfa', findings: { ...nothing, facts: { 'okta-widget-log.statusOther': '400' } } })}`,
  resolved: `/${at({ seen: 'blank', widgetBlocked: 'fixed' })}`,
  'first request of Workflows': '/workflows-403/',
  'first request of the API': '/api-error/',
  'cause with code to copy': `/${toFragment({ tree: 'api-error', findings: { facts: { 'okta-error.E0000047': '' }, answers: {}, not: [] } })}`,
  'cause with scopes': `/${toFragment({ tree: 'api-error', findings: { facts: { 'www-authenticate.insufficientScope': '', 'www-authenticate.scope': 'okta.users.read', 'jwt.scope': 'okta.groups.read' }, answers: { granted: 'yes' }, not: [] } })}`,
  'damaged link': '/#v1?tree=rdp-mfa&seen=failed',
  'not found': '/no/such/page/',
  privacy: '/privacy/',
  'proof of privacy': '/privacy/proof/',
  'statement for a security review': '/privacy/statement/',
  'all causes': '/causes/',
  'a cause to read': '/causes/sign-in-error/redirectUriMismatched/',
  'all codes': '/codes/',
  'a code to read': '/codes/invalid_client/',
  'all evidence': '/evidence/',
  'evidence to get': '/evidence/capture/',
  'evidence that is asked for': `/evidence/widget-log/${toFragment({ tree: 'rdp-mfa', ask: 'widget-log', view: 'server-admin', findings: { ...nothing, answers: { seen: 'failed', scope: 'onlyMe' } } })}`,
  'scopes by endpoint': '/scopes/',
  'scopes by card': '/workflows-cards/',
  'all maps': '/map/',
  'map of a tree': '/map/workflows-403/',
  'evidence of each cause': '/map/workflows-403/evidence/',
  'cases on this device': '/history/',
  'a clean copy': '/sanitise/',
  'works against fails': '/compare/',
  'a code by voice': '/c/',
  'how it works': '/how-it-works/',
  accessibility: '/accessibility/',
}

/** One place of each layout: those left out look like one that is here, and are visited in deep. */
const looksLikeAnother = new Set([
  'first request of Workflows',
  'first request of the API',
  'question',
  'cause with notes',
  'evidence to get',
  'a code to read',
  'how it works',
  'accessibility',
  'statement for a security review',
])
export const layouts = Object.keys(places).filter((name) => !looksLikeAnother.has(name))

/** Loads a place and waits until what it is about is there. */
export async function visit(page: Page, name: string) {
  const address = places[name]!
  await load(page, address)
  if (address.includes('#')) await expect(name.startsWith('damaged') ? page.locator('main[data-damage]') : step(page)).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
}

/** How far the page is too wide for its window. */
export const wider = (page: Page) => page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth))

/** The case in which nothing is left but this cause, which a message speaks for: every question skipped, every other cause tried. */
export function leftOver(tree: Tree, cause: string): Findings {
  const tried = Object.fromEntries(Object.keys(tree.causes).flatMap((other) => (other === cause ? [] : [[other, 'notFixed']])))
  const skipped = Object.fromEntries(
    Object.entries(tree.words).flatMap(([key, words]) => (words.kind === 'question' ? [[key, 'dontKnow']] : words.kind === 'request' ? [[key, 'skip']] : [])),
  )
  return { facts: { [`message.${tree.id}/${cause}`]: '' }, answers: { ...skipped, ...tried }, not: [] }
}
