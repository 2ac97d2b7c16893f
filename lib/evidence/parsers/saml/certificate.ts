/** From when to when a certificate is valid, in milliseconds since 1970. Undefined where the base64 holds no X.509 certificate (RFC 5280 section 4.1). */
export function validity(base64: string): { from: number; to: number } | undefined {
  const der = bytesOf(base64)
  const certificate = field(der, 0)
  const body = certificate && field(der, certificate.from)
  if (certificate?.tag !== sequence || body?.tag !== sequence) return undefined
  // Before it stand the version, which may be left out, the serial number, the algorithm and the issuer.
  let times = field(der, body.from)
  for (let left = times?.tag === version ? 4 : 3; left > 0; left--) times = times && field(der, times.to)
  const from = times && field(der, times.from)
  const to = from && field(der, from.to)
  if (times?.tag !== sequence || from === undefined || to === undefined) return undefined
  const [begins, ends] = [timeOf(der, from), timeOf(der, to)]
  return begins === undefined || ends === undefined ? undefined : { from: begins, to: ends }
}

/** Of a field of DER (X.690): its tag, and where its contents stand. Undefined where it goes past the end. */
type Field = { tag: number; from: number; to: number }
const [sequence, version, utcTime, generalizedTime] = [0x30, 0xa0, 0x17, 0x18]

function field(der: Uint8Array, at: number): Field | undefined {
  const [tag, first] = [der[at], der[at + 1]]
  if (tag === undefined || first === undefined) return undefined
  const long = first > 0x80 ? first - 0x80 : 0
  if (long > 3 || first === 0x80) return undefined
  let length = long === 0 ? first : 0
  for (let i = 0; i < long; i++) length = length * 256 + (der[at + 2 + i] ?? 0)
  const from = at + 2 + long
  return from + length > der.length ? undefined : { tag, from, to: from + length }
}

/** A year of two digits is one of 1950 to 2049. */
function timeOf(der: Uint8Array, { tag, from, to }: Field): number | undefined {
  const digits = String.fromCharCode(...der.subarray(from, Math.min(to, from + 20)))
  const match = tag === utcTime || tag === generalizedTime ? /^(\d\d)?(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(digits) : null
  if (match === null || (match[1] === undefined) !== (tag === utcTime)) return undefined
  const [, century = Number(match[2]) < 50 ? '20' : '19', year, month, day, hour, minute, second] = match
  const time = Date.parse(`${century}${year}-${month}-${day}T${hour}:${minute}:${second}Z`)
  return Number.isNaN(time) ? undefined : time
}

function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
  } catch {
    return new Uint8Array()
  }
}
