import { pastes } from '@/machines/leaks/__fixtures__/pastes'
import { test } from '../support/app'
import { spread } from '../support/chunks'
import { nothingLeaks } from '../support/leaks'

/** Some of the texts of machines/leaks, each pasted into the built page; a thousand of them in deep. */

// From all over the thousand, so that many kinds and forms are among them.
const thousand = await pastes(1000)
const all = spread(thousand, 12)

test(`${all.length} pastes with credentials: nothing shown, printed, kept or told holds a form of one`, async ({ page, quiet }) => {
  test.slow()
  await nothingLeaks(page, quiet, all)
})
