import type { Entry } from './capture'

/** Images, fonts, styles, scripts and media. */
export const isStatic = ({ mimeType, url }: Pick<Entry, 'mimeType' | 'url'>) =>
  (mimeType !== undefined && kinds.test(mimeType)) || !/^https?:/i.test(url) || name.test((url.split(/[?#]/, 1)[0] ?? '').slice(-8))

const kinds =
  /^(?:image|font|audio|video)\/|^text\/css|^(?:text|application)\/(?:x-)?(?:java|ecma)script|^application\/(?:font|x-font|wasm|vnd\.ms-fontobject)|^binary\/font/i
const name = /\.(?:png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|eot|css|m?js|map|wasm|mp4|webm|mp3)$/i
