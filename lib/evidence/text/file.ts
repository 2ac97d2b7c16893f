import { byteOrder, fileKind } from './file-kinds'

/** 128 MB: a text of that length still fits into what a browser gives to one thread. */
export const mostBytes = 128 * 1024 * 1024

/** The text of a dropped or opened file, or a sentence that says why it is refused and what to do. Never rejects. */
export async function readFile(file: Blob & { name?: string }): Promise<{ text: string } | { refused: string }> {
  const name = file.name ? `“${file.name}”` : 'This file'
  if (file.size === 0) return { refused: `${name} is empty. Check that the program has finished writing it, then open it again.` }
  if (file.size > mostBytes)
    return {
      refused: `${name} has ${Math.ceil(file.size / 1024 / 1024)} MB; up to 128 MB can be read. Make it smaller: record only from right before the failure to right after it, or copy the last few thousand lines of a log into a new file.`,
    }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const kind = fileKind(bytes)
    if (kind !== undefined) return { refused: `${name} is ${kind}` }
    const text = decoded(bytes)
    return text.trim() === '' ? { refused: `${name} has no text in it, only spaces.` } : { text }
  } catch {
    return { refused: `${name} cannot be opened. It may have been moved, or another program is using it: copy it to another folder and open the copy.` }
  }
}

/** Windows writes logs in UTF-16 and in old code pages, too. A byte order mark never reaches the text. */
function decoded(bytes: Uint8Array): string {
  const encoding = byteOrder(bytes)
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes)
  // A log may be cut within its last character; it is UTF-8 all the same where another character beyond ASCII decodes.
  const whole =
    utf8(bytes) ?? [1, 2, 3].map((less) => utf8(bytes.subarray(0, bytes.length - less))).find((text) => text !== undefined && /[^\0-\x7f]/.test(text))
  return whole ?? new TextDecoder('windows-1252').decode(bytes)
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
