import { expect, test } from 'vitest'
import { type Findings, nothing } from '@/lib/findings/findings'
import { resolve } from '@/machines/engine/resolve'
import { artefacts } from '@/machines/knowledge/artefacts/artefacts'
import { wordingOf } from '@/machines/knowledge/wording'
import { tree } from '@/machines/rdp-mfa/tree'
import { askText } from '../request'
import { shortest, ticketsOf } from './ticket'

const address = 'https://latchkey.example/rdp-mfa/#v1?tree=rdp-mfa&end=k3f9'
const caseOf = (findings: Findings) => ({ tree, link: { tree: tree.id, findings }, resolution: resolve(tree, findings), address })
const ticket = (findings: Findings, size: 'short' | 'full' = 'full') => ticketsOf(caseOf(findings))('plain', size).text
const title = (step: string) => wordingOf(tree, nothing, []).title(step)
const lines = (text: string, heading: string) => {
  const all = text.split('\n')
  const from = all.indexOf(`${heading}:`)
  const to = all.indexOf('', from)
  return from < 0 ? [] : all.slice(from + 1, to < 0 ? undefined : to)
}

const read404 = { ...nothing, facts: { 'okta-widget-log.status404': '' } }
const unknown = { ...nothing, answers: { seen: 'dontKnow', factor: 'dontKnow', log: 'skip', scope: 'dontKnow', enrolled: 'dontKnow', handOff: 'skip' } }
const rest = {
  typed: 'dontKnow',
  entries: 'dontKnow',
  userStatus: 'dontKnow',
  assigned: 'dontKnow',
  allowed: 'dontKnow',
  clock: 'skip',
  config: 'skip',
  systemLog: 'skip',
}
const knowingNothing = { ...nothing, answers: { ...unknown.answers, ...rest } }

test('while nothing is certain, a ticket lists the causes that something speaks for, with what speaks for each', () => {
  expect(resolve(tree, read404)).toMatchObject({ step: 'scope', certainty: null, shared: ['usernameMismatched', 'orgUrlWrong'] })
  const items = lines(ticket(read404), 'It may be one of these')
  expect(items).toHaveLength(2)
  for (const [i, cause] of ['usernameMismatched', 'orgUrlWrong'].entries()) {
    expect(items[i]).toContain(title(cause))
    expect(items[i]).toContain('404')
  }
  expect(ticket(read404)).toMatch(/^No cause is certain yet/m)
  expect(ticket(read404, 'short')).toContain(`It may be: ${title('usernameMismatched')}; ${title('orgUrlWrong')}`)
})

test('what an answer says for a cause is told, too', () => {
  const answered = { ...nothing, answers: { seen: 'failed', log: 'status404' } }
  const [first] = lines(ticket(answered), 'It may be one of these')
  expect(first).toContain(wordingOf(tree, nothing, []).answer({ step: 'log', answer: 'status404' })[1].replaceAll('`', ''))
})

test('a cause in the heading that is not certain says so, and what else it may be', () => {
  const tried = { ...read404, answers: { scope: 'dontKnow', typed: 'dontKnow', config: 'skip' } }
  expect(resolve(tree, tried)).toMatchObject({ step: 'usernameMismatched', certainty: null })
  expect(ticket(tried)).toMatch(/^Not certain: first to try/m)
  expect(lines(ticket(tried), 'It may also be').join()).toContain(title('orgUrlWrong'))
})

test('where nothing speaks for a cause, a ticket names none, and says the first things to try and who does them', () => {
  expect(resolve(tree, knowingNothing).step).toBe('unexplained')
  for (const size of ['full', 'short'] as const) {
    const text = ticket(knowingNothing, size)
    expect(text.split('\n')[0]).toBe('We can’t tell yet')
    expect(Object.keys(tree.causes).filter((cause) => text.includes(title(cause)))).toEqual([])
    const things = lines(text, size === 'full' ? 'First things to try' : 'Next step')
    expect(things.length).toBeGreaterThan(0)
    expect(things.slice(0, 3).filter((line) => !/^- (?:The|Helpdesk)\b.*: /.test(line))).toEqual([])
  }
  expect(ticket(knowingNothing, 'short').length).toBeLessThanOrEqual(shortest)
})

test('with every cause ruled out or tried, nothing is left to try first', () => {
  const all = Object.fromEntries(Object.keys(tree.causes).map((cause) => [cause, 'notFixed']))
  const text = ticket({ ...nothing, answers: all })
  expect(text).toContain('None of the causes we know is left')
  expect(lines(text, 'First things to try')).toEqual([])
})

test('a request for evidence says what it is to tell apart', () => {
  const text = askText(artefacts['system-log'], address, [title('usernameMismatched'), title('orgUrlWrong')])
  expect(text).toContain(`So far it may be: ${title('usernameMismatched')}; ${title('orgUrlWrong')}.`)
  expect(askText(artefacts['system-log'], address, [])).not.toContain('So far')
})
