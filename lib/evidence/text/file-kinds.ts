/** What kind of file this is and what to do instead, as the end of a sentence; undefined where it is text. */
export function fileKind(bytes: Uint8Array): string | undefined {
  const known = kinds.find(({ starts }) => starts.every((byte, i) => bytes[i] === byte))
  if (known !== undefined) return known.is
  return isBinary(bytes) ? 'a binary file. Only text can be read: open it in the program that wrote it and export or copy the text.' : undefined
}

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0))

const kinds: { starts: number[]; is: string }[] = [
  {
    starts: ascii('ElfFile'),
    is: 'a Windows event log (.evtx). In Event Viewer choose “Save All Events As” with the type Text, or copy the text of the event; the sign-in errors are in OktaWidget.log, though.',
  },
  { starts: [0x50, 0x4b, 0x03, 0x04], is: 'an archive or an Office document. Extract it, or open it and copy the text, then open that.' },
  { starts: [0x1f, 0x8b], is: 'compressed (gzip). Unpack it first.' },
  { starts: [0x37, 0x7a, 0xbc, 0xaf], is: 'compressed (7-Zip). Unpack it first.' },
  { starts: ascii('Rar!'), is: 'compressed (RAR). Unpack it first.' },
  { starts: ascii('MSCF'), is: 'compressed (cabinet). Unpack it first.' },
  { starts: [0x89, 0x50, 0x4e, 0x47], is: 'a picture. Latchkey cannot read text in pictures: type what the message says.' },
  { starts: [0xff, 0xd8, 0xff], is: 'a picture. Latchkey cannot read text in pictures: type what the message says.' },
  { starts: ascii('GIF8'), is: 'a picture. Latchkey cannot read text in pictures: type what the message says.' },
  { starts: ascii('%PDF'), is: 'a PDF. Open it and copy the text.' },
  { starts: [0xd0, 0xcf, 0x11, 0xe0], is: 'an Office document, an Outlook message or an installer. Open it and copy the text.' },
  { starts: ascii('MZ\u0090'), is: 'a program. Only text can be read.' },
  { starts: ascii('MZx'), is: 'a program. Only text can be read.' },
  { starts: ascii('\u007fELF'), is: 'a program. Only text can be read.' },
  { starts: ascii('SQLite format 3'), is: 'a database. Export the rows as text.' },
]

/** UTF-16 by its byte order mark, else by the zero byte that it puts beside every ASCII character; undefined for anything else. */
export function byteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const { even, odd, few } = zeros(bytes.subarray(0, 4096))
  if (odd > few && even * 10 < odd) return 'utf-16le'
  return even > few && odd * 10 < even ? 'utf-16be' : undefined
}

/** More zero bytes or control characters than a text has. */
function isBinary(bytes: Uint8Array): boolean {
  if (byteOrder(bytes) !== undefined) return false
  const sample = bytes.subarray(0, 4096)
  const { even, odd } = zeros(sample)
  const controls = sample.reduce((count, byte) => (byte > 0 && byte < 32 && ![9, 10, 12, 13, 27].includes(byte) ? count + 1 : count), 0)
  return even + odd > 1 + sample.length / 100 || controls > sample.length / 20
}

function zeros(sample: Uint8Array): { even: number; odd: number; few: number } {
  const count = [0, 0]
  sample.forEach((byte, i) => {
    if (byte === 0) count[i % 2]!++
  })
  return { even: count[0]!, odd: count[1]!, few: sample.length / 5 }
}
