import { expect, test } from '../support/app'
import { asksForTheSame, texts } from '../support/requests'

test('what is asked for does not depend on which of twenty texts is pasted', async ({ browser, baseURL }) => {
  test.setTimeout(300_000)
  expect(texts.length).toBeGreaterThanOrEqual(20)
  await asksForTheSame(browser, baseURL!, texts)
})
