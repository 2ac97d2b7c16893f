import { type Asked, asked } from './asked'
import { attempt, type Outcome, type Way } from './attempt'
import { commonWays, here, webAssembly } from './common-ways'

const scope = globalThis as unknown as { importScripts: (to: string) => void }

/** Every way that a worker can try. The policy is expected to refuse all of them. */
export const workerWays: readonly Way[] = [
  ...commonWays,
  { id: 'importscripts', name: 'Script, by importScripts', go: (to) => scope.importScripts(to) },
  { id: 'worker', name: 'Worker of its own', needs: 'Worker', go: (to) => void new Worker(to) },
  { id: 'own-worker', name: 'Worker of its own, from the host of this site', needs: 'Worker', go: (to) => void new Worker(here(to)) },
]

/** The same for the thread that reads pictures: its policy is that of the pages and WebAssembly. */
export const pictureWays = workerWays.filter(({ id }) => id !== webAssembly)

/** What a worker tells of itself: what came of each way, and every request of its own. */
export type WorkerProof = { outcomes: readonly Outcome[]; requests: readonly Asked[] }

/** Runs in the worker. */
export async function proveWorker(ways = workerWays): Promise<WorkerProof> {
  const outcomes: Outcome[] = []
  for (const way of ways) outcomes.push(await attempt(way, globalThis))
  return { outcomes, requests: asked() }
}
