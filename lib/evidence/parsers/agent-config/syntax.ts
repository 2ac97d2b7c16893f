import { stringEnd } from '@/lib/evidence/text/json'

/** The offset of the first syntax error in JSON; undefined without one. Members without braces around them are no error. */
export function syntaxError(text: string, from: number, to: number): number | undefined {
  const open: string[] = []
  let expect: 'value' | 'next' | 'name' = text[from] === '{' ? 'value' : 'name'
  for (let i = from; i < to; i++) {
    const mark = text[i]!
    if (/\s/.test(mark)) continue
    if (mark === '{' || mark === '[') {
      if (expect !== 'value') return i
      open.push(mark)
      expect = mark === '{' ? 'name' : 'value'
    } else if (mark === '}' || mark === ']') {
      if (open.pop() !== (mark === '}' ? '{' : '[')) return i
      expect = 'next'
    } else if (mark === ',') {
      if (expect !== 'next') return i
      expect = open.at(-1) === '[' ? 'value' : 'name'
    } else if (expect === 'next') return i
    else {
      const end = mark === '"' ? stringEnd(text, i) + 1 : bareEnd(text, i)
      if (mark === '"' ? text[end - 1] !== '"' : expect === 'name' || !/^(?:true|false|null|-?\d[\d.eE+-]{0,40})$/.test(text.slice(i, end))) return i
      i = end - 1
      if (expect === 'value') expect = 'next'
      else {
        const colon = /\s{0,99}:/y
        colon.lastIndex = end
        if (!colon.test(text)) return end
        i = colon.lastIndex - 1
        expect = 'value'
      }
    }
  }
  return open.length > 0 ? to - 1 : undefined
}

function bareEnd(text: string, from: number): number {
  const word = /[^\s,{}[\]":]{1,400}|./y
  word.lastIndex = from
  return word.test(text) ? word.lastIndex : from + 1
}
