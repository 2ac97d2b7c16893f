/** `%23` and the like as what they stand for, by UTF-8; an escape that is no character becomes U+FFFD. A `%` that begins no escape stays. */
export const percentDecoded = (text: string): string =>
  text.replace(/(?:%[\da-fA-F]{2}){1,3000}/g, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (hex) => Number.parseInt(hex, 16))
    return new TextDecoder().decode(bytes)
  })
