import { expect, test } from 'vitest'
import type { Findings } from '@/lib/findings/findings'
import { resolve } from '@/machines/engine/resolve'
import { tree } from '../rdp-mfa/tree'
import { changeAnswer } from './change-answer'

const findings = (changes: Partial<Findings>): Findings => ({ facts: {}, answers: {}, not: [], ...changes })
const visit = (one: Findings, step: string) => resolve(tree, one).trail.find((other) => other.step === step)!

test('another answer replaces the old one, and every other answer is kept', () => {
  const before = findings({ answers: { seen: 'failed', log: 'status403', scope: 'onlyMe' } })
  const after = changeAnswer(tree, before, visit(before, 'log'), 'status429')
  expect(after).toEqual(findings({ answers: { seen: 'failed', log: 'status429', scope: 'onlyMe' } }))
})

test('an answer in place of what a paste shows counts, because the fact is set aside', () => {
  const before = findings({ facts: { 'okta-widget-log.status403': '' }, answers: { scope: 'onlyMe' } })
  const old = visit(before, 'log')
  expect(old).toMatchObject({ answer: 'status403', by: 'okta-widget-log.status403' })
  const after = changeAnswer(tree, before, old, 'status429')
  expect(after).toEqual({ ...before, answers: { seen: 'failed', scope: 'onlyMe', log: 'status429' }, not: ['okta-widget-log.status403'] })
  expect(visit(after, 'log')).toMatchObject({ answer: 'status429', by: 'reader' })
})

test('of several facts that answer a question otherwise, each is set aside; one that agrees stays', () => {
  const facts = { 'okta-widget-log.status403': '', 'okta-widget-log.status401': '', 'okta-widget-log.status429': '' }
  const before = findings({ facts })
  const after = changeAnswer(tree, before, visit(before, 'log'), 'status429')
  expect(visit(after, 'log')).toMatchObject({ answer: 'status429' })
  expect(after.not).not.toContain('okta-widget-log.status429')
})

test('without an answer a fact is set aside, with all that it answers', () => {
  const before = findings({ facts: { 'okta-widget-log.status403': '' }, answers: { scope: 'onlyMe' } })
  expect(changeAnswer(tree, before, visit(before, 'log'), undefined)).toEqual({ ...before, not: ['okta-widget-log.status403'] })
})

test('without an answer the question is asked again', () => {
  const before = findings({ answers: { seen: 'failed', log: 'status403' } })
  expect(changeAnswer(tree, before, visit(before, 'log'), undefined).answers).toEqual({ seen: 'failed' })
})
