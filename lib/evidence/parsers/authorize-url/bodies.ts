import { oktaHostIn } from '@/lib/okta/named'
import { extentOf } from './extent'
import { type Parameter, parametersOf } from './parameters'
import { isTemplate } from './requests'

/** The form that an app posts to /token (RFC 6749, 4.1.3) or to /par (RFC 9126). `whole`: as it was sent. */
export type Body = { kind: 'token' | 'par'; from: number; to: number; list: Parameter[]; whole: boolean }

/** The forms of a text in their order, at most the last 20; none where nothing shows that they go to Okta. */
export function bodies(text: string): Body[] {
  if (!endpoint.test(text) && oktaHostIn(text) === undefined) return []
  const found: Body[] = []
  let end = 0
  for (const match of text.matchAll(/(?<![\w%.-])(?:grant_type=[\w%:.-]{3,120}|(?:response_type|client_id)=[\w%.+-]{3,80}&)/g)) {
    if (match.index < end) continue
    const { to, one } = body(text, match.index)
    end = Math.max(to, match.index + 1)
    if (one) found.push(one)
    if (found.length > 40) found.splice(0, 20)
  }
  return found.slice(-20)
}

const endpoint = /\/oauth2\/(?:[\w<>{}*.-]{1,60}\/)?v1\/(?:token|par|authorize)\b/

function body(text: string, at: number): { to: number; one?: Body } {
  let from = at
  while (from > 0 && at - from < 4000 && /[\w%=&.~+*-]/.test(text[from - 1]!)) from--
  // The query of an address is no form.
  if (/[?#/;]/.test(text[from - 1] ?? '')) return { to: extentOf(text, at, 0).to }
  const { to, isCut } = extentOf(text, from, 0)
  const options = curlOptions(text, at)
  const list = options ?? parametersOf(text, from, to, 0)
  const has = (name: string) => list.some((one) => one.name === name)
  const isToken = has('grant_type')
  const isPar = !isToken && has('client_id') && has('redirect_uri') && /\/v1\/par\b/.test(text.slice(Math.max(0, from - 3000), from))
  if ((!isToken && !isPar) || list.length < 2 || isTemplate.test(text.slice(from, to))) return { to }
  const whole = options === undefined && !isCut && list.at(-1)!.value !== '' && !list.some(({ value }) => /…|\.\.\./.test(value))
  const place = { from: list[0]!.from, to: list.at(-1)!.to }
  return { to: Math.max(to, place.to), one: { kind: isToken ? 'token' : 'par', ...place, list, whole } }
}

/** The options of one curl command, a parameter each. */
function curlOptions(text: string, at: number): Parameter[] | undefined {
  if (!/(?:-d|--data(?:-\w{2,10})?|-F|--form)[ =]["'“”]?$/.test(text.slice(Math.max(0, at - 24), at))) return undefined
  const start = Math.max(0, at - 3000, text.lastIndexOf('curl ', at))
  const found = [...text.slice(start, at + 3000).matchAll(/(?:-d|--data(?:-\w{2,10})?|-F|--form)[ =]["'“”]?([a-z_]{2,40})=([^"'“”\s&]{0,2000})(?!&)/g)]
  if (found.length < 2) return undefined
  return found.flatMap(({ 0: words, 1: name, index }) => {
    const from = start + index + words.indexOf(`${name}=`)
    return parametersOf(text, from, start + index + words.length, 0)
  })
}
