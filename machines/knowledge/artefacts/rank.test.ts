import { expect, test } from 'vitest'
import { factIds, formatOf, type Proof } from '@/lib/evidence/parsers/all'
import { type Findings, nothing } from '@/lib/findings/findings'
import { answersFromEvidence } from '@/machines/engine/answers-from-evidence'
import { resolve } from '@/machines/engine/resolve'
import type { Tree } from '@/machines/engine/types'
import { type TreeId, trees } from '@/machines/trees'
import type { Artefact } from './artefact'
import { rank } from './rank'

type Given = { answers?: Record<string, string>; facts?: Proof[]; not?: Proof[] }
const findingsOf = ({ answers = {}, facts = [], not = [] }: Given): Findings => ({
  facts: Object.fromEntries(facts.map((fact) => [fact, ''])),
  answers,
  not,
})
const ranked = async (id: TreeId, given: Given) => {
  const tree = await trees[id].load()
  const findings = findingsOf(given)
  return rank(tree, findings, resolve(tree, findings))
}
const ids = async (id: TreeId, given: Given) => (await ranked(id, given)).map(({ artefact }) => artefact.id)

const best: [TreeId, Given, string | undefined][] = [
  ['rdp-mfa', { facts: ['screen-message.generic'] }, 'widget-log'],
  ['rdp-mfa', { answers: { seen: 'failed' } }, 'widget-log'],
  ['rdp-mfa', { answers: { seen: 'dontKnow', log: 'skip', clock: 'skip' } }, 'widget-log'],
  ['rdp-mfa', { answers: { seen: 'failed', log: 'status403' } }, 'system-log'],
  ['rdp-mfa', { facts: ['okta-widget-log.status401'] }, 'system-log'],
  ['rdp-mfa', { facts: ['okta-widget-log.status404'] }, 'agent-config'],
  ['rdp-mfa', { facts: ['okta-widget-log.secret'] }, undefined],
  ['workflows-403', {}, 'card-error'],
  ['workflows-403', { answers: { error: 'status403', connector: 'okta' } }, 'card-error'],
  ['workflows-403', { facts: ['www-authenticate.insufficientScope'] }, undefined],
  ['api-error', {}, 'program-output'],
  ['api-error', { facts: ['http-response.status403', 'client-error.permissionPrinted', 'client-error.okta'] }, 'api-answer'],
  ['api-error', { answers: { reply: 'status403' } }, 'api-answer'],
  ['api-error', { answers: { reply: 'status401', token: 'skip' } }, 'program-output'],
  ['api-error', { answers: { reply: 'status429' } }, 'api-answer'],
  ['api-error', { facts: ['client-error.tokenRejected'] }, 'access-token'],
  ['api-error', { facts: ['okta-error.E0000011'] }, 'api-answer'],
  ['sign-in-error', {}, 'capture'],
  ['sign-in-error', { answers: { reply: 'credentials' } }, 'system-log'],
  ['sign-in-error', { facts: ['sign-in-page.credentialsRefused'] }, 'system-log'],
  ['sign-in-error', { answers: { reply: 'accessDenied' } }, 'system-log'],
  ['sign-in-error', { answers: { reply: 'invalidClient' } }, 'system-log'],
  ['sign-in-error', { answers: { reply: 'circle' } }, 'app-log'],
  ['sign-in-error', { answers: { reply: 'inboundFailed', samlReason: 'skip' } }, 'system-log'],
  ['sign-in-error', { answers: { reply: 'locked' } }, undefined],
]
for (const [id, given, first] of best)
  test(`${id} ${JSON.stringify(given)}: ${first ?? 'nothing is worth asking for'}`, async () => {
    expect((await ids(id, given))[0]).toBe(first)
  })

test('what can tell nothing apart is not there', async () => {
  expect(await ids('rdp-mfa', { facts: ['okta-widget-log.status404'] })).not.toContain('clock-check')
  expect(await ids('rdp-mfa', { answers: { seen: 'failed', log: 'status403' } })).not.toContain('widget-log')
  expect(await ids('sign-in-error', { answers: { reply: 'credentials' } })).not.toContain('screen-words')
  expect(await ids('sign-in-error', { answers: { reply: 'denied' } })).not.toContain('api-answer')
})

test('an artefact of another tree is never there', async () => {
  for (const id of Object.keys(trees) as TreeId[]) for (const { artefact } of await ranked(id, {})) expect(artefact.trees).toContain(id)
})

test('what was read comes after what was not, unless it is set aside', async () => {
  const facts: Proof[] = ['http-response.status403', 'http-response.requestId']
  expect((await ids('api-error', { facts })).at(-1)).toBe('api-answer')
  expect((await ids('api-error', { answers: { reply: 'status403' }, facts, not: facts })).slice(0, 2)).toContain('api-answer')
})

test('the best leaves the fewest, and equals go by their minutes', async () => {
  for (const id of Object.keys(trees) as TreeId[]) {
    const all = await ranked(id, {})
    expect(all.map(({ left }) => left)).toEqual(all.map(({ left }) => left).sort((a, b) => a - b))
  }
  const equals = (await ranked('sign-in-error', { answers: { reply: 'invalidClient' } })).filter(({ left }) => left === 1)
  expect(equals.length).toBeGreaterThan(2)
  expect(equals.map(({ artefact }) => artefact.minutes)).toEqual(equals.map(({ artefact }) => artefact.minutes).sort((a, b) => a - b))
})

/** Groups and average by walking the tree with each fact that an artefact can show: causes that every walk keeps together are one group. */
function bruteForce(tree: Tree, findings: Findings) {
  const { possible } = resolve(tree, findings)
  const answersOf = (proof: Proof) => answersFromEvidence(tree, { ...nothing, facts: { [proof]: '' } }).known
  const proofs = factIds.flatMap((id): Proof[] => [id, `!${id}`]).filter((proof) => answersOf(proof).length > 0)
  const walks = proofs.map((proof) => {
    const walk = resolve(tree, { ...findings, facts: { ...findings.facts, [proof]: '' } })
    const [likely, open] = [walk.likely, walk.possible].map((causes) => causes.filter((cause) => possible.includes(cause)))
    // A walk may name causes that were ruled out before: then all that fit are left.
    return { format: formatOf(proof), says: answersOf(proof).map(({ answer }) => answer), left: likely!.length > 0 ? likely! : open! }
  })
  return ({ id, formats, silent }: Artefact) => {
    const never = silent?.[tree.id as TreeId] ?? []
    const kept = walks.filter(({ format, says, left }) => formats.includes(format) && left.length > 0 && !says.some((answer) => never.includes(answer)))
    const signatures = possible.map((cause) => kept.map(({ left }) => (left.includes(cause) ? 1 : 0)).join(''))
    const sizes = [...new Set(signatures)].map((one) => signatures.filter((signature) => signature === one).length)
    return { id, groups: sizes.length, left: Number((sizes.reduce((sum, size) => sum + size * size, 0) / possible.length).toFixed(1)) }
  }
}
const walked: [TreeId, Given][] = [
  ['rdp-mfa', {}],
  ['rdp-mfa', { facts: ['screen-message.generic'] }],
  ['rdp-mfa', { facts: ['okta-widget-log.status401'] }],
  ['workflows-403', { answers: { error: 'status403' } }],
  ['api-error', { answers: { reply: 'status401' } }],
  ['api-error', { facts: ['client-error.permissionPrinted'] }],
  ['sign-in-error', { answers: { reply: 'denied' } }],
  ['sign-in-error', { answers: { reply: 'inboundFailed' } }],
]
for (const [id, given] of walked)
  test(`${id} ${JSON.stringify(given)}: the groups are those that walks of the tree leave`, async () => {
    const tree = await trees[id].load()
    const findings = findingsOf(given)
    const brute = bruteForce(tree, findings)
    const isRead = ({ formats }: Artefact) => formats.some((format) => given.facts?.some((fact) => formatOf(fact) === format))
    // What was read, or read off, shows less than a walk with each of its facts.
    const fresh = (await ranked(id, given)).filter(({ artefact }) => !(artefact.plain && given.answers) && !isRead(artefact))
    expect(fresh.length).toBeGreaterThan(0)
    expect(fresh.map(({ artefact, groups, left }) => ({ id: artefact.id, groups, left }))).toEqual(fresh.map(({ artefact }) => brute(artefact)))
  })

test('it takes no time that anybody would notice', { timeout: 10_000 }, async () => {
  for (const id of Object.keys(trees) as TreeId[]) {
    const tree = await trees[id].load()
    const resolution = resolve(tree, nothing)
    for (let i = 0; i < 20; i++) expect(rank(tree, nothing, resolution).length).toBeGreaterThan(0)
  }
})
