import { anyForm, eachLine, ifChanged, pasted, proseOnly, type Transformation } from './form'

const time = (line: number) => new Date(Date.UTC(2026, 10, 21, 8, 0, 0) + 137 * line).toISOString()
const at = (line: number) => time(line).slice(11, 19)

/** What mail, logs, chats and trackers write around a text or before each of its lines. */
export const margins: readonly Transformation[] = [
  { name: 'quoted with >', forms: pasted, change: (text) => eachLine(text, () => '> ') },
  { name: 'added with +', forms: pasted, change: (text) => eachLine(text, () => '+') },
  { name: 'commented with #', forms: pasted, change: (text) => eachLine(text, () => '# ') },
  { name: 'container’s name and |', forms: pasted, change: (text) => eachLine(text, () => 'web-1  | ') },
  { name: 'level and logger', forms: pasted, change: (text) => eachLine(text, () => 'INFO [worker-3] com.acme.portal.Relay - ') },
  { name: 'syslog', forms: pasted, change: (text) => eachLine(text, (line) => `Nov 21 ${at(line)} web01 portal[2711]: `) },
  { name: 'ISO times', forms: pasted, change: (text) => eachLine(text, (line) => `${time(line)} `) },
  { name: 'bracketed times', forms: pasted, change: (text) => eachLine(text, (line) => `[${at(line)}] `) },
  { name: 'times and levels', forms: pasted, change: (text) => eachLine(text, (line) => `${time(line).slice(0, 10)} ${at(line)},${100 + (line % 900)} INFO `) },
  { name: 'line numbers', forms: pasted, change: (text) => eachLine(text, (line) => `${String(line + 1).padStart(5)}\t`) },
  { name: 'Markdown fence', forms: pasted, change: (text) => `\`\`\`\n${text}\n\`\`\`` },
  { name: 'Slack quote', forms: pasted, change: (text) => `Lena Ode  9:41 AM\n${eachLine(text, () => '&gt; ')}` },
  { name: 'Jira {code}', forms: pasted, change: (text) => `{code:title=portal.log}\n${text}\n{code}` },
  { name: 'CRLF', forms: anyForm, change: (text) => ifChanged(text, text.replace(/\r?\n/g, '\r\n')) },
  { name: 'literal <CR><LF>', forms: proseOnly, change: (text) => ifChanged(text, text.replace(/\r?\n/g, '<CR><LF>')) },
  ...[60, 80, 120].map((width): Transformation => ({ name: `wrapped at ${width}`, forms: proseOnly, change: (text) => ifChanged(text, wrapped(text, width)) })),
]

/** Lines that are too long broken at blanks, as mail programs and terminals do. */
export const wrapped = (text: string, width: number) =>
  text
    .split('\n')
    .map((line) => {
      const lines: string[] = []
      let rest = line
      while (rest.length > width) {
        const blank = rest.lastIndexOf(' ', width)
        const cut = rest.slice(0, blank).trim() === '' ? rest.indexOf(' ', width) : blank
        if (cut < 0) break
        lines.push(rest.slice(0, cut))
        rest = rest.slice(cut + 1)
      }
      return [...lines, rest].join('\n')
    })
    .join('\n')
