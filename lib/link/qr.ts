import { correction, generate } from 'lean-qr'
import { toSvgPath } from 'lean-qr/extras/svg'

/** Empty modules around a code, without which cameras do not find it. */
export const quietZone = 4

/** A text as a QR code (ISO/IEC 18004): how many modules wide it is, and the dark ones as the `d` of a path, one unit each. Level L: on a screen the fewest modules read best. */
export function qrCode(text: string): { size: number; path: string } {
  const code = generate(text, { minCorrectionLevel: correction.L })
  return { size: code.size, path: toSvgPath(code) }
}
