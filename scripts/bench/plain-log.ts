import { said } from '@/lib/evidence/excerpt/__fixtures__/filler'
import { answered } from '@/machines/rdp-mfa/examples/samples'
import { seeded } from './seeded'

/** A program's log of about so many bytes, in chunks; the agent's 403 stands close to its end. */
export function* plainLog(bytes: number, seed = 1): Generator<string> {
  const { between, pick, id, next } = seeded(seed)
  let isErrorWritten = false
  for (let [size, i] = [0, 0]; size < bytes; i++) {
    const time = new Date(Date.UTC(2026, 10, 20) + i * 40).toISOString()
    const line = `${time} ${pick(['INFO', 'INFO', 'INFO', 'DEBUG', 'WARN'])} [worker-${between(1, 16)}] ${pick(said)} id=${id(12)} took=${between(1, 900)}ms${next() < 0.05 ? ' status=200 path="/api/orders"' : ''}\r\n`
    size += line.length
    yield line
    if (isErrorWritten || size < bytes * 0.98) continue
    isErrorWritten = true
    yield `${time} ERROR ${answered(403)}\r\n`
  }
}
