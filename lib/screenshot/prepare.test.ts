import { expect, test } from 'vitest'
import { darkOnLight, flatten, type Grey, greyOf, isPhoto, putGrey, scaleOf, skewOf } from './prepare'

const grey = (width: number, height: number, at: (x: number, y: number) => number): Grey => ({
  pixels: Uint8ClampedArray.from({ length: width * height }, (_, i) => at(i % width, Math.floor(i / width))),
  width,
  height,
})

test('small pictures are doubled, very large ones made smaller', () => {
  expect([scaleOf(500, 300), scaleOf(1920, 1080), scaleOf(5200, 100)]).toEqual([2, 1, 0.5])
})

test('colours become grey values and back', () => {
  const rgba = Uint8ClampedArray.from([255, 255, 255, 255, 0, 0, 0, 0])
  const read = greyOf(rgba, 2, 1)
  expect([...read.pixels]).toEqual([255, 0])
  putGrey(read, rgba)
  expect([...rgba]).toEqual([255, 255, 255, 255, 0, 0, 0, 255])
})

test('a dark theme is turned round, a light one stays', () => {
  const dark = grey(10, 10, (x) => (x === 5 ? 230 : 20))
  expect([...darkOnLight(dark).pixels.slice(4, 6)]).toEqual([235, 25])
  const light = grey(10, 10, (x) => (x === 5 ? 20 : 230))
  expect(darkOnLight(light)).toBe(light)
})

test('what has flat surfaces is a screenshot, what has grain is a photo', () => {
  expect(isPhoto(grey(90, 90, (x, y) => (x % 9 === 0 && y % 9 < 5 ? 0 : 240)))).toBe(false)
  expect(isPhoto(grey(90, 90, (x, y) => 100 + ((x * 7 + y * 13) % 23)))).toBe(true)
})

test('a shadow over a photo goes, and letters stay darker than paper', () => {
  const { pixels } = flatten(
    grey(200, 100, (x, y) => 250 - x / 2 - (y === 50 && x % 10 === 0 ? 60 : 0)),
    1,
  )
  const [paper, ink, shaded] = [pixels[20 * 200 + 45], pixels[50 * 200 + 40], pixels[20 * 200 + 165]] as [number, number, number]
  expect(Math.abs(paper - shaded)).toBeLessThan(20)
  expect(ink).toBeLessThan(paper - 80)
})

test('the lean of lines is found', () => {
  const lean = Math.tan((3 * Math.PI) / 180)
  expect(skewOf(grey(600, 400, (x, y) => (Math.round(y - x * lean) % 40 === 0 ? 0 : 255)))).toBeCloseTo(3, 0)
})
