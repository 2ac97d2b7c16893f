/** What is done to the pixels of a picture before its letters are read. Grey values are 0 (black) to 255 (white), a row after the other. */

export type Grey = { pixels: Uint8ClampedArray; width: number; height: number }

/** By how much to scale: small type is doubled, what is very large is made smaller. Sides in pixels. */
export function scaleOf(width: number, height: number): number {
  const side = Math.max(width, height)
  return side < 1100 ? 2 : side > largestSide ? largestSide / side : 1
}
const largestSide = 2600

/** @param rgba four bytes for each pixel */
export function greyOf(rgba: Uint8ClampedArray, width: number, height: number): Grey {
  const pixels = new Uint8ClampedArray(width * height)
  for (let i = 0, j = 0; j < pixels.length; i += 4, j++) pixels[j] = (rgba[i]! * 77 + rgba[i + 1]! * 150 + rgba[i + 2]! * 29) >> 8
  return { pixels, width, height }
}

/** Writes the grey values back as RGBA. */
export function putGrey({ pixels }: Grey, rgba: Uint8ClampedArray) {
  for (let i = 0, j = 0; j < pixels.length; i += 4, j++) {
    rgba[i] = rgba[i + 1] = rgba[i + 2] = pixels[j]!
    rgba[i + 3] = 255
  }
}

/** Whether it was taken by a camera: most pixels of a screenshot equal their neighbour, those of a photo never do. */
export function isPhoto({ pixels, width, height }: Grey): boolean {
  let same = 0
  let looked = 0
  for (let y = 2; y < height; y += 5)
    for (let x = 1; x < width; x += 3) {
      const i = y * width + x
      looked++
      if (Math.abs(pixels[i]! - pixels[i - 1]!) < 2) same++
    }
  return looked > 0 && same / looked < 0.6
}

/** Dark letters on light ground, also where it was the other way round. */
export function darkOnLight(grey: Grey): Grey {
  const counts = new Uint32Array(256)
  for (const value of grey.pixels) counts[value] = counts[value]! + 1
  let median = 0
  for (let seen = 0; median < 256 && seen < grey.pixels.length / 2; median++) seen += counts[median]!
  return median < 110 ? { ...grey, pixels: grey.pixels.map((value) => 255 - value) } : grey
}

/**
 * Each pixel of a photo against the mean of its surroundings: takes away the light, dark rims and large panels.
 * @param sign 1 where the letters are taken to be as most of the picture says, −1 for the opposite
 */
export function flatten({ pixels, width, height }: Grey, sign: 1 | -1): Grey {
  const reach = Math.max(12, Math.round(Math.min(width, height) / 28))
  const row = width + 1
  const sums = new Float64Array(row * (height + 1))
  for (let y = 0; y < height; y++)
    for (let x = 0, sum = 0; x < width; x++) {
      sum += pixels[y * width + x]!
      sums[(y + 1) * row + x + 1] = sums[y * row + x + 1]! + sum
    }
  const offs = new Float32Array(pixels.length)
  let lighter = 0
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)]
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)]
      const sum = sums[bottom * row + right]! - sums[top * row + right]! - sums[bottom * row + left]! + sums[top * row + left]!
      const off = pixels[y * width + x]! - sum / ((bottom - top) * (right - left))
      if (off > 24) lighter++
      else if (off < -24) lighter--
      offs[y * width + x] = off
    }
  }
  // More that stands out light than dark: light letters on a dark ground.
  const factor = sign * (lighter > 0 ? -2 : 2)
  return { pixels: Uint8ClampedArray.from(offs, (off) => 205 + off * factor), width, height }
}

/** How far the lines of a photo lean, in degrees, at most 6 either way: the angle at which rows of ink differ most from rows of paper. */
export function skewOf({ pixels, width, height }: Grey): number {
  const step = Math.max(1, Math.round(width / 900))
  const ink: number[] = []
  for (let y = 0; y < height; y += step) for (let x = 0; x < width; x += step) if (pixels[y * width + x]! < 130) ink.push(x / step, y / step)
  let best = { angle: 0, contrast: -1 }
  for (let angle = -6; angle <= 6; angle += 0.25) {
    const slope = Math.tan((angle * Math.PI) / 180)
    const rows = new Float64Array(Math.ceil(height / step) + 400)
    for (let i = 0; i < ink.length; i += 2) {
      const at = Math.max(0, Math.round(ink[i + 1]! - ink[i]! * slope) + 150)
      rows[at] = rows[at]! + 1
    }
    let contrast = 0
    for (let i = 1; i < rows.length; i++) contrast += (rows[i]! - rows[i - 1]!) ** 2
    if (contrast > best.contrast) best = { angle, contrast }
  }
  return best.angle
}
