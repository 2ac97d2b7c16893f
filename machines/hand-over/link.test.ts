import { expect, test } from 'vitest'
import { fromFragment } from '@/lib/link/fragment'
import { trees } from '@/machines/trees'
import { passedOn, startAt } from './link'
import { vocabularyOf } from './link-vocabulary'

const tree = await trees['rdp-mfa'].load()
const read = (fragment: string) => fromFragment(fragment, vocabularyOf(tree)).link
const findings = { facts: {}, answers: { seen: 'failed' }, not: [] }
const [cause = ''] = Object.keys(tree.causes)
const older = { tree: tree.id, tv: tree.version + 1, at: cause, findings, view: 'helpdesk', ask: 'widget-log', start: true }

test('what is passed on is said to nobody unless it is for somebody', () => {
  expect(read(passedOn(tree, older))).toEqual({ tree: tree.id, tv: tree.version, at: read(passedOn(tree, { tree: tree.id, findings }))?.at, findings })
  expect(read(passedOn(tree, older, { view: 'user', ask: 'system-log' }))).toMatchObject({ view: 'user', ask: 'system-log' })
  expect(read(passedOn(tree, older, { view: 'user', ask: 'system-log' }))?.start).toBeUndefined()
})

test('what a page of ours begins with is sent by nobody', () => {
  expect(startAt(tree, findings)).toMatch(/^\/#v1\?/)
  expect(read(startAt(tree, findings).replace(/^[^#]*/, ''))).toMatchObject({ findings, start: true })
})
