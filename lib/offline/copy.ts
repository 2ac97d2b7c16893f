const prefix = 'latchkey-'

/** The caches that hold the site's files. */
export const cacheNames = { shell: `${prefix}shell`, rest: `${prefix}rest` }

/** Deletes all of ours, those of other versions too. */
export async function deleteCopy(): Promise<void> {
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name)
}
