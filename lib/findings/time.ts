/** A time in the basic form of ISO 8601, as links and facts write it: `20261121T063900Z`. Undefined for anything else. */
export function timeOf(value = ''): Date | undefined {
  const [, date, time] = /^(\d{8})T(\d{6})Z$/i.exec(value) ?? []
  if (date === undefined || time === undefined) return undefined
  const parsed = new Date(`${date.replace(/(....)(..)(..)/, '$1-$2-$3')}T${time.replace(/(..)(..)(..)/, '$1:$2:$3')}Z`)
  return Number.isNaN(parsed.getTime()) ? undefined : parsed
}
