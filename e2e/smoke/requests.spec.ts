import { test } from '../support/app'
import { spread } from '../support/chunks'
import { asksForTheSame, texts } from '../support/requests'

test('what is asked for does not depend on what is pasted', async ({ browser, baseURL }) => {
  test.slow()
  await asksForTheSame(browser, baseURL!, spread(texts, 5))
})
