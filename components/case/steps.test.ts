import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OtherWays, Steps, sentences } from './steps'

const say = (words: string) => words
const remedy = { by: 'user', takes: '5 minutes', risk: 'None', steps: ['One. And why.', 'Two'], otherWays: ['Three', 'Four'] } as const

test('other ways go on counting where the steps end', () => {
  const [steps, others] = [Steps, OtherWays].map((part) => renderToStaticMarkup(createElement(part, { remedy, say })))
  expect(steps).toMatch(/<ol start="1".*One\..*And why\..*Two/)
  expect(steps).not.toContain('Three')
  expect(others).toMatch(/<ol start="3".*Three.*Four/)
})

test('without other ways there is no list of them', () => {
  const { otherWays, ...bare } = remedy
  expect(renderToStaticMarkup(createElement(OtherWays, { remedy: bare, say }))).toBe('')
})

test('the first sentence is what to do: a full stop within literal text ends none, a colon only before a quotation', () => {
  expect(sentences('Open `a.b c`. Then read it.')).toEqual(['Open `a.b c`.', 'Then read it.'])
  expect(sentences('Tell helpdesk: “It fails.”')).toEqual(['Tell helpdesk:', '“It fails.”'])
  expect(sentences('Look for a blank: `wc -c` prints 0.')).toEqual(['Look for a blank:', '`wc -c` prints 0.'])
  expect(sentences('Search for: one word')).toEqual(['Search for: one word', ''])
})
