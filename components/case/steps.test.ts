import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Remedy } from '@/machines/types'
import { Steps } from './steps'

const shown = (remedy: Pick<Remedy, 'steps' | 'otherWays'>) =>
  renderToStaticMarkup(createElement(Steps, { remedy: { by: 'user', takes: '', risk: '', ...remedy }, say: (words) => words }))

test('other ways go on where the steps end, under a heading that names their list', () => {
  const html = shown({ steps: ['one', 'two'], otherWays: ['three', 'four'] })
  const [, heading] = /<p id="([^"]+)"[^>]*>Further steps and other ways<\/p>/.exec(html)!
  expect(html).toMatch(
    new RegExp(`<ol start="1" class[^>]*>.*two.*${heading}.*<ol start="3" aria-labelledby="${heading}"[^>]*><li>three</li><li>four</li></ol>`),
  )
})

test('without other ways there is one list and no heading', () => {
  const html = shown({ steps: ['one'] })
  expect(html.match(/<ol/g)).toHaveLength(1)
  expect(html).not.toContain('Further steps')
})
