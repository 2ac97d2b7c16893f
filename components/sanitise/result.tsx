import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Copy } from '@/components/ui/copy'
import { Fold } from '@/components/ui/fold'
import { Panel } from '@/components/ui/panel'
import { save } from '@/components/ui/save'
import type { Choice } from '@/lib/sanitise/types'
import { counted } from '@/machines/knowledge/counted'
import { kindWords } from './kind-words'
import { Preview } from './preview'
import type { Copied } from './types'

type Props = { copied: Copied; name: string; choice: Required<Choice>; onChoose: (name: string, keep: boolean) => void }

/** Texts that are shorter can be copied. */
const short = 200_000

/** What was removed, what the reader can change of it, and the ways to take the copy along. */
export function Result({ copied, name, choice, onChoose }: Props) {
  const { text, receipt, diagnosis, changes } = copied
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const kinds = new Set(receipt.removed.map(({ kind }) => kind)).size
  const file = cleanName(name)
  return (
    <section aria-labelledby="copy" className="mt-8">
      <h2 id="copy" ref={heading} tabIndex={-1} className="outline-none">
        {receipt.total === 0 ? 'Nothing was found to remove' : `Removed: ${counted(receipt.total, 'value')} of ${counted(kinds, 'kind')}`}
      </h2>
      <p className="mt-1 text-muted">
        Read as {receipt.format}. {sameWords(diagnosis)}
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button look="primary" onClick={() => save(text, file, /\.(?:har|json)$/.test(file) ? 'application/json' : 'text/plain')}>
          Download {file.length > 40 ? 'the copy' : file}
        </Button>
        <Button onClick={() => save(JSON.stringify({ ...receipt, diagnosis }, null, 2), `${file}.receipt.json`, 'application/json')}>
          Download the receipt
        </Button>
        {text.length <= short ? <Copy text={text} secrets={[]} label="Copy" /> : null}
      </div>
      <p className="mt-4 rounded-md border-2 border-warn bg-warn-wash p-3">
        Look it over before you pass it on: names of companies, projects and products in free text are not recognised. And what was exposed before stays
        exposed: revoke tokens, end sessions and change passwords that others have seen.
      </p>
      <div className="mt-6 space-y-6">
        {changes.length > 0 ? <Preview changes={changes} /> : null}
        <Panel title="What was removed">
          {receipt.removed.map(({ kind, why, count, values, places }) => (
            <Fold key={`${kind} ${why}`} row title={`${kindWords[kind]}: ${why}`} beside={`${counted(count, 'time')}, ${counted(values, 'value')}`}>
              <ul className="list-disc space-y-1 pl-6 text-sm [overflow-wrap:anywhere]">
                {places.map((place) => (
                  <li key={place}>{place || 'the text'}</li>
                ))}
                {count > places.length ? <li>and more</li> : null}
              </ul>
            </Fold>
          ))}
          {receipt.kept.length > 0 ? (
            <Fold row title="What was kept, and cleaned" beside={counted(receipt.kept.length, 'kind')}>
              <p className="text-sm [overflow-wrap:anywhere]">{receipt.kept.map(({ what, count }) => `${what} (${count})`).join(', ')}</p>
            </Fold>
          ) : null}
        </Panel>
        {receipt.names.length > 0 ? (
          <Panel title="Headers and parameters">
            <p className="text-sm text-muted">Tick what is to be kept. A value that is a secret goes all the same.</p>
            <Fold row title="Choose" beside={counted(receipt.names.length, 'name')}>
              <ul className="grid gap-x-6 sm:grid-cols-2">
                {receipt.names.map(({ name: one, kept }) => (
                  <li key={one}>
                    <label className="flex min-h-9 items-center gap-2 font-mono text-sm [overflow-wrap:anywhere]">
                      <input type="checkbox" checked={kept} onChange={() => onChoose(one, !kept)} className="size-4.5 shrink-0" />
                      {one}
                      {choice.keep.includes(one) || choice.remove.includes(one) ? <span className="font-sans text-muted">your choice</span> : null}
                    </label>
                  </li>
                ))}
              </ul>
            </Fold>
          </Panel>
        ) : null}
      </div>
    </section>
  )
}

function sameWords({ before, same }: Copied['diagnosis']): string {
  if (!same)
    return 'The copy leads to another result here than the original: something that decides the case was removed. Keep the original for your own diagnosis.'
  return before === null ? 'Latchkey names no failure in it, before or after.' : 'The copy leads to the same result here as the original.'
}

/** `login.har` → `login.clean.har`. */
const cleanName = (name: string) => (/\.[^.]{1,10}$/.test(name) ? name.replace(/(\.[^.]{1,10})$/, '.clean$1') : `${name}.clean.txt`)
