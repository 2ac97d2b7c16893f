import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { run } from '../__fixtures__/local-server'
import { tokenCache } from './token-cache'

const codeFor = (label: string) => tokenCache().find((block) => block.label === label)!.code

test('Python: one token until 60 seconds before it expires, and a new one after it was dropped', async () => {
  const { out, err } = await run('python3', [
    '-c',
    `${codeFor('Python')}
lives, asked = [120, 3600, 3600], []
def fetch_token():
    asked.append(1)
    return {"access_token": "t%d" % len(asked), "expires_in": lives[len(asked) - 1]}
clock = 1000
cache = TokenCache(fetch_token, clock=lambda: clock)
seen = [cache.token()]
clock += 59.9
seen += [cache.token()]
clock += 0.1
seen += [cache.token(), cache.token()]
cache.drop()
print(*seen, cache.token())`,
  ])
  expect({ out: out.trim(), err }).toEqual({ out: 't1 t1 t2 t2 t3', err: '' })
})

test('JavaScript: one request for callers at the same time, a new one after the token expired, was dropped or could not be had', async () => {
  const { out, err } = await run('node', [
    '--input-type=module',
    '-e',
    `${codeFor('JavaScript')}
const answers = [120, 'fails', 3600, 3600]
let asked = 0
let now = 1000
const cache = tokenCache(async () => {
  const life = answers[asked++]
  if (life === 'fails') throw new Error('unavailable')
  return { access_token: 't' + asked, expires_in: life }
}, () => now)
const seen = await Promise.all([cache.token(), cache.token()])
now += 59_999
seen.push(await cache.token())
now += 1
seen.push(await cache.token().catch((error) => error.message), await cache.token(), await cache.token())
cache.drop()
console.log(...seen, await cache.token())`,
  ])
  expect({ out: out.trim(), err }).toEqual({ out: 't1 t1 t1 unavailable t3 t3 t4', err: '' })
})

test('Shell: a token for each name is kept in a file that only its user can read, until it is dropped', async () => {
  const home = mkdtempSync(join(tmpdir(), 'token-cache-'))
  const { out, err } = await run(
    'bash',
    [
      '-c',
      `${codeFor('Shell')}
date() { cat ~/clock; }
fetch_token() { echo "$1" >> ~/asked; printf '{"token_type": "Bearer", "expires_in": %s, "access_token": "t%s"}' 120 "$(wc -l < ~/asked | tr -d ' ')"; }
echo 1000 > ~/clock; one=$(access_token a)
echo 1059 > ~/clock; two=$(access_token a)
echo 1060 > ~/clock; three=$(access_token a); four=$(access_token a)
other=$(access_token b); drop_token a; five=$(access_token a)
echo $one $two $three $four $other $five $(cat ~/asked)`,
    ],
    { HOME: home },
  )
  const mode = statSync(join(home, '.okta-access-token-a')).mode & 0o777
  rmSync(home, { recursive: true })
  expect({ out: out.trim(), err, mode }).toEqual({ out: 't1 t1 t2 t2 t3 t4 a a b a', err: '', mode: 0o600 })
})

test('an answer without expires_in gives a token for one call, not for ever', async () => {
  const inPython = await run('python3', [
    '-c',
    `${codeFor('Python')}
asked = []
cache = TokenCache(lambda: asked.append(1) or {"access_token": "t%d" % len(asked)}, clock=lambda: 1000)
print(cache.token(), cache.token())`,
  ])
  const inNode = await run('node', [
    '--input-type=module',
    '-e',
    `${codeFor('JavaScript')}
let asked = 0
const cache = tokenCache(async () => ({ access_token: 't' + ++asked }), () => 1000)
console.log(await cache.token(), await cache.token())`,
  ])
  expect([inPython.out.trim(), inNode.out.trim()]).toEqual(['t1 t2', 't1 t2'])
})
