import type { Sample } from '@/machines/types'

const frames = [
  'at System.Net.HttpWebRequest.GetResponse()',
  'at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)',
  'at OktaWidget.OktaWidgetForm..ctor(String username, Int64 parent, Int64 widgetFlow)',
  'at OktaWidget.OktaWidgetClass.displayWidget(Int64 parent, String username, Int64 flow)',
]
/** Lines as the agent writes them. */
export const logged = (words: string, separator = '<CR><LF>   ') => [`exception thrown is = System.Net.WebException: ${words}`, ...frames].join(separator)
export const answered = (status: number) => logged(`The remote server returned an error: (${status}).`)

export const events = (...rows: [eventType: string, result: string, zone?: string][]) =>
  JSON.stringify(
    rows.map(([eventType, result, zone = 'null'], i) => ({
      published: `2026-11-20T08:15:0${i}.000Z`,
      eventType,
      actor: { alternateId: 'ada@acme.example' },
      client: { ipAddress: '203.0.113.24', zone },
      outcome: { result },
    })),
    null,
    1,
  )

export const samples: readonly Sample[] = [
  { name: 'OktaWidget.log with a 403', paste: answered(403) },
  {
    name: 'The same 403 with its System Log events',
    paste: `${answered(403)}\n\n${events(['user.session.start', 'SUCCESS'], ['policy.evaluate_sign_on', 'DENY'])}`,
  },
  { name: 'A configuration with two faults', paste: 'OKTA_URL="https://acme.okta.com/" CLIENT_ID="0oa1sample\u200Bclient2d697"' },
  { name: 'OktaWidget.log of a server without TLS 1.2', paste: logged('The request was aborted: Could not create SSL/TLS secure channel.', '\r\n   ') },
  {
    name: 'The clock of a server that is seven minutes off',
    paste: `${answered(401)}\n\nTracking time.windows.com [40.119.6.228:123].\nThe current time is 11/20/2026 8:15:02 AM.\n08:15:02, d:+00.0312500s o:+421.1234567s  [                  |                  * ]`,
  },
]
