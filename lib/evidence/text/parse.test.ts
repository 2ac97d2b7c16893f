import { expect, test } from 'vitest'
import { config, failed, now } from '../__fixtures__/samples'
import type { FormatId } from '../parsers/all'
import { formats } from '../parsers/formats'
import { type Format, Unreadable } from '../types'
import { parseText } from './parse'

test('one text may hold a message, a log, a configuration and a clock', () => {
  const paste = ['Multi Factor Authentication Failed', failed('(401)'), config('https://acme.okta.com/'), '10:00:00, +421.5s'].join('\n\n')
  expect(parseText(paste, now)).toEqual({
    secrets: [],
    readings: [
      {
        format: 'okta-widget-log',
        outcome: 'read',
        facts: [{ id: 'okta-widget-log.status401', quote: 'exception thrown is = System.Net.WebException: (401)', line: 3 }],
        unchecked: [],
        events: [{ name: 'OktaWidget', outcome: '401', failed: true, quote: 'exception thrown is = System.Net.WebException: (401)', line: 3 }],
      },
      {
        format: 'screen-message',
        outcome: 'read',
        facts: [{ id: 'screen-message.generic', quote: 'Multi Factor Authentication Failed', line: 1 }],
        unchecked: [],
      },
      { format: 'agent-config', outcome: 'read', facts: [{ id: 'agent-config.trailingSlash', quote: 'https://acme.okta.com/', line: 11 }], unchecked: [] },
      { format: 'clock', outcome: 'read', facts: [{ id: 'clock.skewed', value: '422', quote: '10:00:00, +421.5s', line: 15 }], unchecked: [] },
    ],
  })
})

const broken = (error: unknown): Format<FormatId> => ({
  ...formats[1],
  facts: {},
  recognise: () => true,
  read: () => {
    throw error
  },
})

test('a reader that breaks hides nothing of the others, and says so in words', () => {
  for (const error of [new TypeError('x is undefined'), 'a string', undefined, new RangeError('stack')])
    expect(parseText(`a\n${failed('(403)')}`, now, [broken(error), formats[0]]).readings).toEqual([
      {
        format: 'screen-message',
        outcome: 'unreadable',
        why: 'Latchkey has a fault and could not read this. It read the rest of the text.',
        line: 1,
      },
      {
        format: 'okta-widget-log',
        outcome: 'read',
        facts: [{ id: 'okta-widget-log.status403', quote: 'exception thrown is = System.Net.WebException: (403)', line: 2 }],
        unchecked: [],
        events: [{ name: 'OktaWidget', outcome: '403', failed: true, quote: 'exception thrown is = System.Net.WebException: (403)', line: 2 }],
      },
    ])
})

test('what cannot be read says where', () => {
  expect(parseText('a\r\nb\rc\nd', now, [broken(new Unreadable('It ends early.', 7))]).readings).toEqual([
    { format: 'screen-message', outcome: 'unreadable', why: 'It ends early.', line: 4 },
  ])
})

test('a place past the end is the last line', () => {
  expect(parseText('a\nb', now, [broken(new Unreadable('It ends early.', 99))]).readings).toEqual([
    { format: 'screen-message', outcome: 'unreadable', why: 'It ends early.', line: 2 },
  ])
})

const formatThatSees = (seen: { fact: string; value?: string; from: number; to: number }[], keeps: 'last' | 'all' = 'all'): Format<FormatId> => ({
  ...formats[2],
  facts: { ...formats[2].facts },
  keeps,
  recognise: () => true,
  read: () => ({ seen }),
})
const facts = (paste: string, format: Format<FormatId>) =>
  parseText(paste, now, [format]).readings.flatMap((reading) => (reading.outcome === 'read' ? reading.facts : []))

test('a quote has at most 300 characters, and no blanks around it', () => {
  const paste = `\n  ${'x'.repeat(400)}  `
  expect(facts(paste, formatThatSees([{ fact: 'space', from: 0, to: paste.length }]))).toEqual([{ id: 'agent-config.space', quote: 'x'.repeat(300), line: 2 }])
})

test('secrets in a quote are masked, also where only a part of one stands in it', () => {
  const paste = 'client_secret=abCDefGH1234 and abCDefGH1234'
  expect(
    facts(
      paste,
      formatThatSees([
        { fact: 'space', from: 0, to: 20 },
        { fact: 'space', from: 18, to: 43 },
      ]),
    ).map(({ quote }) => quote),
  ).toEqual(['client_secret=abCD…(8 characters hidden)', '…(hidden) and abCD…(8 characters hidden)'])
})

test('a value of another kind than its fact may carry is left out', () => {
  const seen = [
    { fact: 'hiddenCharacter', value: '200B', from: 0, to: 1 },
    { fact: 'hiddenCharacter', value: 'lena@acme.example', from: 0, to: 1 },
    { fact: 'space', value: '20', from: 0, to: 1 },
  ]
  expect(facts('a', formatThatSees(seen)).map(({ id, value }) => [id, value])).toEqual([
    ['agent-config.hiddenCharacter', '200B'],
    ['agent-config.hiddenCharacter', undefined],
    ['agent-config.space', undefined],
  ])
})

test('each fact once where it was last, or each of its latest twenty places', () => {
  const seen = Array.from({ length: 30 }, (_, i) => ({ fact: 'space', from: i, to: i + 1 }))
  const text = 'abcdefghijklmnopqrstuvwxyzABCD'
  expect(facts(text, formatThatSees(seen, 'last')).map(({ quote }) => quote)).toEqual(['D'])
  expect(facts(text, formatThatSees(seen)).map(({ quote }) => quote)).toEqual([...text.slice(10)])
})

test('nothing pasted gives nothing', () => {
  expect(parseText('', now)).toEqual({ readings: [], secrets: [] })
})
