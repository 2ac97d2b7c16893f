import { sanitise } from '@/lib/sanitise/sanitise'
import { har } from './har'

/** How fast a HAR is sanitised, beside reading and writing the same JSON: the whole of it, with the search of the copy for what was removed. */
export async function sanitising(now: Date) {
  for (const megabytes of [20, 100]) {
    const text = [...har(megabytes * 1_000_000)].join('')
    const plain = await seconds(() => JSON.stringify(JSON.parse(text), null, 2))
    const whole = await seconds(() => sanitise(text, now))
    const speed = (time: number) => `${(text.length / 1_000_000 / time).toFixed(0)} MB/s`
    console.log(
      `sanitise a HAR of ${megabytes} MB: ${whole.toFixed(1)} s, ${speed(whole)}; JSON.parse and JSON.stringify ${plain.toFixed(1)} s, ${speed(plain)}: ${(plain / whole).toFixed(2)} of it`,
    )
  }
}

async function seconds(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}
