import { useState } from 'react'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import { leakOf } from '@/machines/hand-over/ticket/flavours'
import { secretWords } from '@/machines/knowledge/secret-words'

type Props = { text: string; html?: string; secrets: readonly Secret[]; label: string; primary?: boolean }

/** What came of copying, and of what: said no longer once the text is another. */
type Said = { about: string; done: boolean; words: string }

/** Copies a text, and the same as HTML, searched for every secret seen; one that holds any is refused, and says which kind and where. */
export function Copy({ text, html, secrets, label, primary = false }: Props) {
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
      <button
        type="button"
        onClick={copy}
        className={`min-h-11 rounded-md border px-4 py-2 ${primary ? 'border-accent bg-accent font-semibold text-on-accent hover:brightness-110' : 'border-edge hover:bg-sunken'}`}
      >
        {label}
      </button>
      <span role="status" className={now && !now.done ? 'font-semibold text-bad' : 'text-good'}>
        {now?.words}
      </span>
    </span>
  )
}

/** `Not copied: line 12 of this text holds a client secret` */
export const refused = ({ secret, line }: NonNullable<ReturnType<typeof leakOf>>, verb = 'copied') =>
  `Not ${verb}: ${line === undefined ? 'this text, formatted,' : `line ${line} of this text`} holds ${secretWords[secret.kind].name}`

/** Both flavours in one, so that each editor takes the one it knows; where that is refused, the text. */
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
