/** Okta's own credentials, known by how they begin and how long they are. */
const okta = /^(?:10[12][\w-]{22,24}|20111[\w-]{20,80}|02\.id\.[\w~-]{16,80}|00[\w-]{40})$/

export const isOktaCredential = (value: string) => okta.test(value)

/** Ids that are long and look random, and are no secret. */
const ids =
  /^(?:0[a-z]{2}[\da-z]{17}|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{32}|[\w-]{27}|oae[\w-]{22}|trs[\w-]{22}|(?:unique|id-)?[\da-f]{40}|1[\d.]{30,})$/i
/** What names of fields hold public values that look random. */
const open =
  /^(?:kid|x5t|x5c|n|e|x|y|ath|jkt|crv|challenge|codechallenge|at_?hash|c_?hash|requestid|transactionid|trace_?id|errorid|uuid|etag|htu|digestvalue|publickey|thumbprint|fingerprint|integrity)$/i

/** A long run of letters and digits as a generator makes them: no word, no id, no path. */
export function isRandom(value: string, name: string): boolean {
  if (value.length < 32 || value.length > 4096 || open.test(name) || ids.test(value)) return false
  if (!/^[\w~+/=-]+$/.test(value) || !/\d/.test(value) || !/[a-z]/.test(value) || !/[A-Z]/.test(value)) return false
  // Words have few changes between kinds of letters.
  const changes = value.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0
  return changes >= value.length / 6
}
