/** A value and the span of the words that show it. */
export type Mark<Value = string> = { value: Value; from: number; to: number }

/** A header, its name in lower case. */
export type Header = { name: string; value: string; from: number; to: number }

/** The headers of one message. `isWhole`: none is missing: from the first line to the blank line, or a list that a program wrote out in full. */
export type Head = { headers: Header[]; isWhole: boolean }

/** What follows a head: nothing at all, a page of HTML, or something else. Absent where the text does not say. */
export type Body = { kind: 'empty' | 'html' | 'other'; from: number; to: number }

/** A request and its response, as far as the text shows them, with the span of the whole. */
export type Exchange = {
  from: number
  to: number
  status?: Mark<number> | undefined
  method?: Mark | undefined
  /** A URL or a path, as it is written. */
  target?: Mark | undefined
  sent?: Head | undefined
  received?: Head | undefined
  body?: Body | undefined
}

export const isFailure = ({ status }: Exchange) => status !== undefined && status.value >= 400
export const isSuccess = ({ status }: Exchange) => status !== undefined && status.value >= 200 && status.value < 300

/** The kind of a body, by its first characters. */
export const bodyKind = (start: string): Body['kind'] =>
  /^["'`\s]{0,4}<(?:!doctype html|!--|html|head|body|title|center|script|div|h1)\b/i.test(start) ? 'html' : 'other'
