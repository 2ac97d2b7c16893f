type Made = {
  type: string
  result?: string
  reason?: string
  at?: string
  actor?: string
  transaction?: string
  session?: string
  debug?: Record<string, string>
  app?: string
  message?: string
}

/** An invented LogEvent with the parts that the API gives to every one. `at`: the time of day. */
export const logged = ({ type, result = 'SUCCESS', reason, at, actor = 'lena@acme.example', transaction, session, debug, app, message }: Made) => ({
  actor: { id: '00u1lenaAcme00000abc', type: 'User', alternateId: actor, displayName: 'Lena "L" {Acme}', detailEntry: null },
  client: { userAgent: { rawUserAgent: 'Mozilla/5.0', os: 'Windows 10', browser: 'CHROME' }, device: 'Computer', ipAddress: '203.0.113.7' },
  authenticationContext: { authenticationStep: 0, externalSessionId: session ?? 'unknown' },
  displayMessage: message ?? 'Something happened',
  eventType: type,
  outcome: { result, reason: reason ?? null },
  ...(at ? { published: `2026-11-20T${at}.000Z` } : {}),
  debugContext: { debugData: { ...(transaction ? { requestId: transaction } : {}), ...debug } },
  transaction: transaction ? { type: 'WEB', id: transaction, detail: {} } : null,
  target: app ? [{ id: '0oa1acmeApp00000abcd', type: 'AppInstance', alternateId: app, displayName: app }] : null,
})

/** An id of a request, 32 digits that end in a number. */
export const request = (n: number) => String(n).padStart(32, '0')
