import { open } from 'node:fs/promises'

/** Writes chunks to a file, many at once. Returns its size in bytes. */
export async function writeChunks(path: string, chunks: Iterable<string>): Promise<number> {
  const file = await open(path, 'w')
  let [held, size] = ['', 0]
  const write = async () => {
    size += (await file.write(held)).bytesWritten
    held = ''
  }
  for (const chunk of chunks) {
    held += chunk
    if (held.length > 1_000_000) await write()
  }
  await write()
  await file.close()
  return size
}
