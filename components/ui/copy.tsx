import { useState } from 'react'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import { leakOf } from '@/machines/hand-over/ticket/flavours'
import { secretWords } from '@/machines/knowledge/secret-words'
import { Button, type Look } from './button'

type Props = { text: string; html?: string; secrets: readonly Secret[]; label: string; look?: Look }

/** The outcome of the last copy. `about`: the text that was copied, so that the outcome is hidden once the text changes. */
type Said = { about: string; done: boolean; words: string }

/** Copies a text, as HTML too where there is some. A text that holds a secret from a paste is not copied: the reader is told which kind, and where. */
export function Copy({ text, html, secrets, label, look = 'plain' }: Props) {
  const [said, setSaid] = useState<Said>()
  const about = `${text}\n${html}`
  const now = said?.about === about ? said : undefined
  const copy = async () => {
    const leak = leakOf({ text, ...(html === undefined ? {} : { html }) }, secrets)
    if (leak !== undefined) return setSaid({ about, done: false, words: refused(leak) })
    try {
      await toClipboard(text, html)
      setSaid({ about, done: true, words: 'Copied' })
    } catch {
      setSaid({ about, done: false, words: 'Your browser did not allow it. Select the text and copy it by hand' })
    }
  }
  return (
    <span className="print:hidden inline-flex flex-wrap items-center gap-x-3">
      <Button look={look} onClick={copy}>
        {label}
      </Button>
      <span role="status" className={now && !now.done ? 'font-semibold text-bad' : 'text-good'}>
        {now?.words}
      </span>
    </span>
  )
}

/** `Not copied: line 12 of this text holds a client secret` */
export const refused = ({ secret, line }: NonNullable<ReturnType<typeof leakOf>>, verb = 'copied') =>
  `Not ${verb}: ${line === undefined ? 'this text, formatted,' : `line ${line} of this text`} holds ${secretWords[secret.kind].name}`

/** Plain text and HTML in one clipboard item, so that each editor takes the form it knows. Where the browser refuses that, plain text alone. */
async function toClipboard(text: string, html: string | undefined) {
  if (html !== undefined && (await tookBoth(text, html))) return
  await navigator.clipboard.writeText(text)
}

async function tookBoth(text: string, html: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': flavour(text, 'text/plain'), 'text/html': flavour(html, 'text/html') })])
    return true
  } catch {
    return false
  }
}

const flavour = (text: string, type: string) => new Blob([text], { type })
