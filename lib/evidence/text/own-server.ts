import type { Span } from '../types'

/** Whether a line names a local server and no other: its failure is about a server of the reader's own. */
export const isOwnServer = (line: string) =>
  local.test(line.replace(caller, '')) && !/https:\/\/(?!localhost)/.test(line) && !/\.okta[\w-]{0,10}\.com/i.test(line)

/** Who called, in the log of a server. */
const caller = /\b(?:client|remote|peer|src|source)\w{0,12}["']?\s?[:=]?\s?["']?(?:\d{1,3}\.){3}\d{1,3}/gi

/** Its own machine, a private address, or a port of a database, a cache or a queue. */
const local =
  /\blocalhost\b|\b127\.0\.0\.1\b|\b(?:10|192\.168|172\.(?:1[6-9]|2\d|3[01]))(?:\.\d{1,3}){2,3}\b|::1\b|(?<=\w):(?:1433|1521|2181|3306|5432|5672|6379|9092|9200|11211|27017)\b/

/** The same of the line of a span, up to the end of the span. */
export const isAtOwnServer = (text: string, { from, to }: Span) => isOwnServer(text.slice(text.lastIndexOf('\n', from) + 1, to))
