/** More would take more memory than a phone has. */
const largest = { bytes: 40_000_000, pixels: 50_000_000 }

export const isPicture = ({ type }: Blob) => /^image\/(?!svg)/.test(type)

/** The pixels of a picture, or why there are none, as a sentence. */
export async function openPicture(file: Blob): Promise<ImageBitmap | { refused: string }> {
  if (file.size > largest.bytes)
    return { refused: `The picture is too large: ${Math.round(file.size / 1_000_000)} MB, and up to ${largest.bytes / 1_000_000} MB are read. ${cutOut}` }
  try {
    const bitmap = await createImageBitmap(file)
    if (bitmap.width * bitmap.height <= largest.pixels) return bitmap
    const pixels = Math.round((bitmap.width * bitmap.height) / 1_000_000)
    bitmap.close()
    return { refused: `The picture is too large: ${pixels} million pixels, and up to ${largest.pixels / 1_000_000} million are read. ${cutOut}` }
  } catch {
    return { refused: 'This is not a picture that your browser can open. PNG and JPEG always work.' }
  }
}

const cutOut = 'Cut out the part with the error.'
