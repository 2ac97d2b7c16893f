import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { EarlierFailures } from './earlier-failures'
import type { StepProps } from './types'

const shown = (line?: number) => {
  const earlier = [{ tree: 'api-error' as const, cause: 'rateLimited', title: 'Too many calls', ...(line === undefined ? {} : { line }) }]
  return renderToStaticMarkup(createElement(EarlierFailures, { wording: { earlier } } as unknown as StepProps)).replace(/<[^>]{1,300}>/g, '')
}

test('an earlier failure is told with its line, or as what the link says', () => {
  expect([shown(3), shown()]).toEqual([
    'The text also shows an earlier failure: Too many calls (line 3). The later one counts here.',
    'The link says that the text also shows an earlier failure: Too many calls. The later one counts here.',
  ])
})
