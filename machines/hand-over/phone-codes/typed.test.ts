import { expect, test } from 'vitest'
import { nothing } from '@/lib/findings/findings'
import { toFragment } from '@/lib/link/fragment'
import { codeRows, spelt } from './phone-code'
import { typed } from './typed'

const fragment = toFragment({ tree: 'rdp-mfa', tv: 1, at: 'scope', findings: { ...nothing, answers: { seen: 'failed', log: 'status403' } } })
const link = `https://latchkey.acme.example/rdp-mfa/${fragment}`
const { code, tree, step } = codeRows.find((row) => /[A-Z]/.test(row.step))!

const whole: Record<string, string> = {
  'a whole link': link,
  'only what stands behind the address': fragment,
  'a link whose # was encoded': link.replace('#', '%23'),
  'a link in a sentence, over several lines': `Please open\n${link.replace(/(.{50})/g, '$1\n')}\nand tell me.`,
}
for (const [name, text] of Object.entries(whole)) test(`${name} opens the case`, () => expect(typed(text)).toEqual({ fragment }))

test('a link that is not whole is judged where it opens', () => {
  expect(typed(link.slice(0, -12))).toEqual({ fragment: fragment.slice(0, -12) })
  expect(typed(link.replace('status403', 'status404'))).toEqual({ fragment: fragment.replace('status403', 'status404') })
})

test('a code leads to what it stands for, as it was said or as an address', () => {
  for (const text of [code, code.toLowerCase(), spelt(code), `/c/#${code}`, `https://latchkey.acme.example/c/%23${code}`, `latchkey.acme.example/c/${code}/`])
    expect(typed(text)).toEqual({ path: `/c/#${code}` })
})

const pages: Record<string, string> = {
  [`https://latchkey.acme.example/causes/${tree}/${step}/`]: `/causes/${tree}/${step}/`,
  [`latchkey.acme.example/causes/${tree}/${step.toLowerCase()}`]: `/causes/${tree}/${step}/`,
  'https://latchkey.acme.example/codes/e0000006/': '/codes/E0000006/',
  '/codes/invalid_client': '/codes/invalid_client/',
  'https://latchkey.acme.example/evidence/widget-log/?utm_source=chat': '/evidence/widget-log/',
  'https://latchkey.acme.example/api-error/': '/api-error/',
}
for (const [address, path] of Object.entries(pages)) test(`${address} opens ${path}`, () => expect(typed(address)).toEqual({ path }))

test('an address leads to no site but ours', () => {
  for (const text of ['https://evil.example/causes/rdp-mfa/clockSkewed/', '//evil.example/codes/E0000006', 'javascript:alert(1)//causes/a/b'])
    expect(typed(text)).toEqual({ path: expect.stringMatching(/^\/(?:causes|codes)\/[\w/-]+\/$/) })
})

test('what is neither link nor code is explained', () => {
  for (const text of [
    '',
    'hello',
    'E0000006',
    'https://latchkey.acme.example/',
    'https://acme.okta.com/app/UserHome',
    '/c/',
    '/c/#00000',
    'x'.repeat(100_000),
    '/'.repeat(100_000),
  ])
    expect(typed(text)).toEqual({ why: expect.stringMatching(/./) })
})
