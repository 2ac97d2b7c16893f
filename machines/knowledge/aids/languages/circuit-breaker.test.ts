import { expect, test } from 'vitest'
import { run } from '../__fixtures__/local-server'
import { circuitBreaker } from './circuit-breaker'

test('three failures open the circuit; after the pause one call alone tries, and its success closes it', async () => {
  const { out, err } = await run('python3', [
    '-c',
    `${circuitBreaker()[0]!.code}
clock = 1000
breaker = CircuitBreaker(failures=3, pause=60, clock=lambda: clock)
def works(): return "works"
def fails(): raise OSError("fails")
def inner():
    # While the one call is under way, another is not made.
    return "alone" if attempt(works) == "CircuitOpen" else "together"
def attempt(f):
    try: return breaker.call(f)
    except Exception as error: return type(error).__name__
seen = [attempt(f) for f in (fails, fails, works, fails, fails, fails, works)]
clock += 59
seen += [attempt(works)]
clock += 1
seen += [attempt(fails), attempt(works)]
clock += 60
seen += [attempt(inner), attempt(works)]
print(*seen)`,
  ])
  expect({ out: out.trim(), err }).toEqual({
    out: 'OSError OSError works OSError OSError OSError CircuitOpen CircuitOpen OSError CircuitOpen alone works',
    err: '',
  })
})
