import { failsElsewhere } from '@/lib/evidence/text/fails-elsewhere'
import { defineFormat, type Span } from '@/lib/evidence/types'
import { oktaNamed } from '@/lib/okta/named'
import { showsOther } from '../other-vendor/other-vendor'
import { exceptionSource } from './facts'

/**
 * The end of a program that carries no answer of Okta's: neither a status nor a code nor a description. `runtime`: an error of the language that it is written
 * in; `unanswered`: any other. They point and never prove. Read where Okta is named and no other service.
 */
export const exception = defineFormat<'exception', 'runtime' | 'unanswered'>({
  ...exceptionSource,
  reads: 'prose',
  keeps: 'last',
  recognise: (text) => (runtime.test(text) || unanswered.test(text)) && !answer.test(text) && oktaNamed(text.replace(dataFile, '')) !== undefined,
  read(text) {
    if (showsOther(text)) return { seen: [] }
    const own = lineOf(text, runtime)
    const last = own ?? lineOf(text, unanswered)
    if (last === undefined || failsElsewhere(text, text.slice(last.from))) return { seen: [] }
    return { seen: [{ fact: own ? 'runtime' : 'unanswered', ...last }] }
  },
})

/** A file of data that bears Okta’s name says nothing of what failed. */
const dataFile = /okta[\w-]{0,40}\.(?:csv|xlsx?|txt|json|log|ya?ml)\b/gi

/** What an answer of a server leaves in a text. */
const answer =
  /(?<!\bline |[:\w.-])(?:40[0-9]|41[0-5]|42[2-9]|50[0-4])\b(?!, in\b|:\d)|E0000\d{3}|error_?(?:description|summary|code)|\binvalid_\w|\b(?:access_denied|login_required|unauthorized_client|unsupported_\w+)\b|<(?:!doctype|html)|<\/?saml|AADSTS/i

/** Errors of a language or its runtime, which no server sends. */
const runtime =
  /\b(?:TypeError|ReferenceError|AttributeError|KeyError|IndexError|NameError|ImportError|ModuleNotFoundError|NoMethodError|NullPointerException|NullReferenceException|ClassNotFoundException|NoClassDefFoundError|NoSuchMethodError|NoSuchFieldError|ClassCastException|IllegalStateException|MissingMethodException|InvalidCastException|(?:Array)?IndexOutOf(?:Bounds|Range)Exception|JsonMappingException|BeanCreationException|UnsatisfiedDependencyException|TypeLoadException)\b|\bpanic: runtime error\b|\bnil pointer dereference\b|\bundefined (?:method|local variable|array key|index|variable)\b|\bis not a (?:function|constructor)\b|\bcannot find module\b|\bcannot unmarshal\b|\bcall to (?:undefined|a member function)\b|\bunexpected keyword argument\b|\bmissing \d{1,2} required positional\b|\bcould not load (?:type|file or assembly)\b|\bhas no attribute\b|\ba (?:float|string|integer|number|bytes-like object) is required\b|\bmust be (?:str|int|bytes|float|string), not\b|\bexpected (?:str|string), got\b|\bobject is not (?:callable|subscriptable|iterable)\b|\bUnhandled ?Promise ?Rejection\b/i

/** A named exception with its words, a crash, or the head of a stack trace. */
const unanswered = /\w(?:Error|Exception) ?:|\bTraceback \(most recent call last\)|^panic: |^[ \t]{1,20}at \w[\w.$<>]{2,80} ?\(/m

/** The line of the last match. */
function lineOf(text: string, pattern: RegExp): Span | undefined {
  const match = [...text.matchAll(new RegExp(pattern, `${pattern.flags}g`))].at(-1)
  if (match === undefined) return undefined
  const at = match.index + (/^\s*/.exec(match[0])?.[0].length ?? 0)
  const from = text.lastIndexOf('\n', at) + 1
  const end = text.indexOf('\n', at)
  return { from: Math.max(from, at - 120), to: Math.min(end < 0 ? text.length : end, at + 160) }
}
