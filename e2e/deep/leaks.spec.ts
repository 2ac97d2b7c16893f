import { pastes } from '@/machines/leaks/__fixtures__/pastes'
import { test } from '../support/app'
import { nothingLeaks } from '../support/leaks'

/** The texts of machines/leaks, each pasted into the built page. */

const parts = 8
const all = await pastes(1000)

for (let part = 0; part < parts; part++)
  test(`pastes with credentials, part ${part + 1} of ${parts}: nothing shown, printed, kept or told holds a form of one`, async ({ page, quiet }) => {
    test.setTimeout(600_000)
    await nothingLeaks(
      page,
      quiet,
      all.filter((_, i) => i % parts === part),
    )
  })
