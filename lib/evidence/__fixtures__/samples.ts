import { agentConfig } from '../parsers/agent-config/agent-config'
import { clock } from '../parsers/clock/clock'
import { oktaSystemLog } from '../parsers/okta-system-log/okta-system-log'
import { oktaWidgetLog } from '../parsers/okta-widget-log/okta-widget-log'
import { screenMessage } from '../parsers/screen-message/screen-message'
import { parseText } from '../text/parse'

/** Invented pastes for the tests, and a short way to write down what is read from one. */

export const now = new Date('2026-11-21T09:00:00Z')

/** What a server's admin can paste: these formats must keep out of each other's texts. */
const remoteDesktop = [oktaWidgetLog, screenMessage, agentConfig, clock, oktaSystemLog]

/** Each fact as `[older ]id[=value] line quote`, each failure as `format unreadable line`, each fact that could not be checked; in the order of the formats. */
export function factsRead(paste: string): string[] {
  return parseText(paste, now, remoteDesktop).readings.flatMap((reading) =>
    reading.outcome === 'unreadable'
      ? [`${reading.format} unreadable ${reading.line}`]
      : [
          ...reading.facts.map(
            ({ id, value, line, quote, older }) => `${older ? 'older ' : ''}${id}${value === undefined ? '' : `=${value}`} ${line} ${quote}`,
          ),
          ...reading.unchecked.map(({ id }) => `unchecked ${id}`),
        ],
  )
}

const frames = [
  'at System.Net.HttpWebRequest.GetResponse()',
  'at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)',
  'at OktaWidget.OktaWidgetForm..ctor(String username, Int64 parent, Int64 widgetFlow)',
]
/** A failure of the newer agent: how its lines end is an argument, since viewers spell that out. */
export const failed = (message: string, lineEnd = '\n') =>
  [`exception thrown is = System.Net.WebException: ${message}`, ...frames.map((frame) => `   ${frame}`)].join(lineEnd)

export const oldAgent =
  'InvalidOperationException thrown System.Net.WebException: The remote server returned an error: (404) Not Found. at System.Net.HttpWebRequest.GetResponse()at OktaWidget.JwtService.GetStateTokenUsingJwt(String username)at OktaWidget.OktaWidgetForm..ctor(String username, Int64 parent, Boolean doMfaChallenge)'

export const config = (url: string, id = '0oa4acme1Rdp2Xyz9d7') =>
  `{\n  "FilterCredentialProvider": true,\n  "RdpOnly": false,\n  "SomeUrl": "${url}",\n  "SomeId": "${id}"\n}`

type Event = { type: string; result?: string; zone?: string | null; ip?: string; actor?: string; published?: string; app?: string; reason?: string }
/** A System Log event; without `zone` the field is not there. */
export const event = ({ type, result = 'SUCCESS', zone, ip = '203.0.113.7', actor = 'lena@acme.example', published, app, reason }: Event) => ({
  actor: { id: '00u1lena', alternateId: actor, displayName: 'Lena "L" {Acme}' },
  client: { ipAddress: ip, ...(zone === undefined ? {} : { zone }) },
  outcome: { result, ...(reason ? { reason } : {}) },
  ...(published ? { published } : {}),
  eventType: type,
  ...(app ? { target: [{ type: 'AppInstance', displayName: app }] } : {}),
})
export const signIn = event({ type: 'user.session.start', zone: 'null' })
export const denial = event({ type: 'policy.evaluate_sign_on', result: 'DENY', zone: 'null' })

export const stripchart = (offset: string) => `Tracking time.acme.example [203.0.113.9:123].\n10:00:00, d:+00.0312500s o:${offset}s  [      *      ]`
export const timeStatus = (leap: string, stratum: string) =>
  `Leap Indicator: ${leap}\nStratum: ${stratum}\nPrecision: -23 (119.209ns per tick)\nRoot Delay: 0.0312500s\nSource: dc1.acme.example`
