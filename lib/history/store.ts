import { clear, createStore, del, delMany, entries, promisifyRequest, set, type UseStore } from 'idb-keyval'
import { type CaseRecord, isSameCase, newestFirst, recordIn, tooMany } from './record'

/** The list of cases on this device: the IndexedDB database `latchkey`, made when the first case is kept. Every call throws where the browser refuses to store. */
const name = 'latchkey'
let opened: Promise<UseStore> | undefined

/** Every record, the newest change first. What is broken, or of a tree that is not known here, is deleted and counted. */
export async function allCases(isTree: (tree: string) => boolean): Promise<{ records: CaseRecord[]; dropped: number }> {
  const store = await database()
  const all = await entries<IDBValidKey>(store)
  const records = soundIn(all).filter(({ tree }) => isTree(tree))
  const known = new Set<IDBValidKey>(records.map(({ id }) => id))
  const broken = all.map(([key]) => key).filter((key) => !known.has(key))
  if (broken.length > 0) await delMany(broken, store)
  return { records: newestFirst(records), dropped: broken.length }
}

/** The newest record of the case that this link opens. */
export const caseWith = async (fragment: string): Promise<CaseRecord | undefined> =>
  newestFirst(soundIn(await entries<IDBValidKey>(await database()))).find((record) => isSameCase(record.fragment, fragment))

/** Puts a record in place of the one with its id, and deletes the oldest beyond 200. */
export async function keepRecord(record: CaseRecord): Promise<void> {
  const store = await database()
  await set(record.id, record, store)
  const old = tooMany(soundIn(await entries<IDBValidKey>(store)))
  if (old.length > 0) await delMany(old, store)
}

export const deleteCase = async (id: string): Promise<void> => del(id, await database())

export const deleteCases = async (): Promise<void> => clear(await database())

/** Deletes the records and the database itself. */
export async function deleteDatabase(): Promise<void> {
  const store = await database()
  await clear(store)
  await store('readonly', ({ transaction }) => transaction.db.close())
  opened = undefined
  // biome-ignore lint/style/noRestrictedGlobals: the list of cases holds no word of a paste, and goes as a whole
  await promisifyRequest(indexedDB.deleteDatabase(name))
}

function database(): Promise<UseStore> {
  opened ??= connect().catch((error: unknown) => {
    opened = undefined
    throw error
  })
  return opened
}

async function connect(): Promise<UseStore> {
  const store = createStore(name, 'cases')
  await store('readonly', ({ transaction: { db } }) => {
    // Another tab wants to delete the database: an open connection would block that, and every later opening.
    db.onversionchange = () => {
      db.close()
      opened = undefined
    }
  })
  return store
}

const soundIn = (all: readonly [IDBValidKey, unknown][]): CaseRecord[] =>
  all.flatMap(([key, value]) => {
    const record = recordIn(value)
    return record?.id === key ? [record] : []
  })
