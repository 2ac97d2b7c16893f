import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bases } from '@/machines/leaks/__fixtures__/bases'
import { causeIn } from './verdict'

/** A text, by a name that stays the same while others come and go. `isRight`: whether a verdict on it is. */
export type NamedText = { name: string; text: string; isRight: (verdict: string) => boolean }

/** The collected cases stay outside the repository. */
const folder = process.env.LATCHKEY_CASES || '../shared/cases'
export const hasCases = existsSync(folder)

/** What is expected of a collected case. */
type Case = { expect: { recognised: boolean; causes: string[] } }

export const cases = (): NamedText[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'case.json')))
    .map((name) => {
      const { expect }: Case = JSON.parse(readFileSync(join(folder, name, 'case.json'), 'utf8'))
      const isRight = (verdict: string) => {
        const cause = causeIn(verdict)
        return cause === undefined ? expect.recognised === (verdict !== 'not recognised') : expect.causes.includes(cause)
      }
      return { name, text: readFileSync(join(folder, name, 'input.txt'), 'utf8'), isRight }
    })

/** What the trees' examples and samples paste, named by a digest, since their places in the list change. Other tests hold their verdicts. */
export const ownTexts = async (): Promise<NamedText[]> => (await bases()).map((text) => ({ name: `own-${digest(text)}`, text, isRight: () => true }))

const digest = (text: string) => (Array.from(text).reduce((sum, one) => (Math.imul(sum, 31) + one.codePointAt(0)!) | 0, 7) >>> 0).toString(36)
