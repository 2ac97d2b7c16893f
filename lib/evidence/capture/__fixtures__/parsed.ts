import { now } from '../../__fixtures__/samples'
import { openCapture } from '../open'
import { parseCapture } from '../parse'
import { type Made, tokenRequest } from './captures'

export const parsed = (text: string) => parseCapture(openCapture(text)!, now)
export const har = async (text: string) => {
  const reading = (await parsed(text)).readings[0]!
  if (reading.outcome !== 'read') throw new Error(reading.why)
  return reading
}
export const token = (claims: object) =>
  ['{"alg":"ES256","typ":"dpop+jwt"}', JSON.stringify(claims), 'sig'].map((part) => Buffer.from(part).toString('base64url')).join('.')
export const callback = (state: string, more: Record<string, string> = {}): Made => ({
  url: `https://app.acme.example/callback?${new URLSearchParams({ state, code: 'Xy9abcDEFghi', ...more })}`,
  status: 400,
})
export const good = tokenRequest({}, { status: 200, json: { access_token: 'x', token_type: 'Bearer' } })
