import { type About, planOf } from './about'
import { call } from './powershell/call'
import { checks } from './powershell/checks'
import { introspection } from './powershell/introspection'
import { opening } from './powershell/opening'
import { reach } from './powershell/reach'
import { request } from './powershell/request'
import { token } from './powershell/token'

/** The script of `bashScript` for Windows PowerShell 5.1 and PowerShell 7: the same variables, the same requests, the same lines. */
export function powershellScript(about: About): string {
  const plan = planOf(about)
  return [opening(plan), request, checks, reach, token, call, introspection].join('\n').replaceAll('\n', '\r\n')
}
