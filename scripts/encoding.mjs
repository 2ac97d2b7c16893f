import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** @type {Record<string, (content: Buffer) => Buffer>} */
const encoders = {
  br: (content) => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (content) => gzipSync(content),
}

/** @type {Map<string, Buffer>} */
const encoded = new Map()

/**
 * A content as the client can take it: brotli before gzip, each compressed once.
 * @param {Buffer} content
 * @param {string} accepted the request's Accept-Encoding
 * @param {string} key names the content
 * @returns {{ headers: Record<string, string>, body: Buffer }}
 */
export function encode(content, accepted, key) {
  const encoding = preferred(accepted)
  const encoder = encoders[encoding]
  if (!encoder) return { headers: {}, body: content }
  const body = encoded.get(`${encoding} ${key}`) ?? encoder(content)
  encoded.set(`${encoding} ${key}`, body)
  return { headers: { 'Content-Encoding': encoding }, body }
}

/** `br`, `gzip` or `identity`. @param {string} accepted */
export function preferred(accepted) {
  const offers = accepted
    .toLowerCase()
    .split(',')
    .map((offer) => offer.trim())
  return ['br', 'gzip'].find((name) => offers.some((offer) => offer.split(';')[0]?.trim() === name && !/;\s*q=0(\.0*)?$/.test(offer))) ?? 'identity'
}
