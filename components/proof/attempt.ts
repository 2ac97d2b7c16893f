/** Where everything is sent that is sent to prove something: no such name can exist (RFC 6761). Each way has one below it, by which its refusal is known. */
const nowhere = 'latchkey.invalid'

/** Whether an address is what this way tried to send to: a host of its own below that name, or this very site with its id behind `?`. */
export const isOf = (address: string, id: string) => address.includes(`//${id}.${nowhere}`) || address.endsWith(`?${id}`)

/** A way to send something out. `go` gets an address; `id` is a part of a host name. `needs`: what it calls, where not every browser has that. */
export type Way = { id: string; name: string; needs?: string; go: (to: string) => unknown }

/** What came of a way. `by`: the directives of the policy that the browser named; `error`: what the call threw; `policies`: as the browser had received them. */
export type Outcome = { id: string; result: Result; by: readonly string[]; error: string; policies: readonly string[] }
export type Result = 'refused' | 'not refused' | 'absent'

/**
 * Tries one way and watches what the browser says. Refused is what a violation of the policy is reported for, and what is refused at the call itself. An error that
 * comes later is no proof: a connection that fails for want of such a host ends in the same one.
 * @param scope where violations are reported: the document, or a worker's global scope
 * @param patience how long to wait for a report, in ms
 */
export async function attempt({ id, needs, go }: Way, scope: EventTarget, patience = 400): Promise<Outcome> {
  if (needs !== undefined && !(needs in globalThis)) return { id, result: 'absent', by: [], error: '', policies: [] }
  const seen: Violation[] = []
  let report: () => void = () => undefined
  const reported = new Promise<void>((resolve) => {
    report = resolve
  })
  const hear = (event: Event) => {
    const { blockedURI, effectiveDirective, originalPolicy } = event as Event & Violation
    // A late report of another way names that one's address; a refused string is reported without an address.
    if (/^(?:https?|wss?):/.test(blockedURI) && !isOf(blockedURI, id)) return
    seen.push({ blockedURI, effectiveDirective, originalPolicy })
    report()
  }
  scope.addEventListener('securitypolicyviolation', hear)
  let error = ''
  let isRefusedAtOnce = false
  try {
    const going: unknown = go(`https://${id}.${nowhere}/`)
    Promise.resolve(going).catch((late: unknown) => {
      if (!isRefusal(late)) return
      error = wordsOf(late)
      isRefusedAtOnce = true
      report()
    })
  } catch (thrown) {
    error = wordsOf(thrown)
    isRefusedAtOnce = true
    report()
  }
  await Promise.race([reported, pause(patience)])
  // With a policy in the page and one in a header, each reports.
  await pause(5)
  scope.removeEventListener('securitypolicyviolation', hear)
  return {
    id,
    result: seen.length > 0 || isRefusedAtOnce ? 'refused' : 'not refused',
    by: distinct(seen.map(({ effectiveDirective }) => effectiveDirective)),
    error,
    policies: distinct(seen.map(({ originalPolicy }) => originalPolicy)),
  }
}

type Violation = Pick<SecurityPolicyViolationEvent, 'blockedURI' | 'effectiveDirective' | 'originalPolicy'>

/** What only a rule gives, and no failed connection: our own rule for scripts, or the browser's. */
const isRefusal = (error: unknown) => error instanceof Error && (error.name === 'SecurityError' || error.message.startsWith('Not a script of this site'))
const wordsOf = (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message.split('\n')[0]}` : String(error))
const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))
export const distinct = (words: readonly string[]): string[] => [...new Set(words)]
