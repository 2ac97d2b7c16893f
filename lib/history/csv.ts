/** Rows as a CSV file (RFC 4180) that spreadsheets open as UTF-8: with a byte order mark, each line ended by CRLF. */
export const toCsv = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`

/** A text that no spreadsheet runs as a formula: an apostrophe before a sign that begins one. */
export const inert = (text: string): string => (text !== '' && signs.includes(text.charAt(0)) ? `'${text}` : text)

/** The full-width forms count as well: East Asian versions of Excel take them for the plain ones. */
const signs = '=+-@\t\r\n＝＋－＠'

const quoted = (text: string) => {
  const safe = inert(text)
  return ['"', ',', '\r', '\n'].some((mark) => safe.includes(mark)) ? `"${safe.replaceAll('"', '""')}"` : safe
}
