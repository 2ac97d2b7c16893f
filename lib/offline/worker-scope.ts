/** What of a service worker's global scope we use: the types of the DOM, which the rest of the code has, know none of it. */
export type WorkerScope = {
  addEventListener<Name extends keyof Events>(name: Name, hear: (event: Events[Name]) => void): void
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void>; matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]> }
  registration: EventTarget & { waiting: object | null; unregister(): Promise<boolean> }
}
type Events = { install: Extendable; activate: Extendable; message: Extendable & MessageEvent<unknown>; fetch: Asked }
export type Extendable = Event & { waitUntil(work: Promise<unknown>): void }
export type Asked = Extendable & { request: Request; respondWith(answer: Promise<Response>): void }

export const scope = self as unknown as WorkerScope
