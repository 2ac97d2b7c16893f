import { useState } from 'react'
import { Field } from '@/components/share/field'
import { Button } from '@/components/ui/button'
import { Fold } from '@/components/ui/fold'
import { holdsAny } from '@/lib/evidence/secrets/hide'
import type { Secret } from '@/lib/evidence/secrets/secrets'
import { placeName } from '@/lib/evidence/text/where'
import type { Link } from '@/lib/link/form'
import { counted } from '@/machines/knowledge/counted'
import { capital } from '@/machines/knowledge/fill'
import { secretWords } from '@/machines/knowledge/secret-words'
import { fewest, hideWords, showWords, useHiddenWords } from './hidden-words'
import { HideSelected } from './hide-selected'
import type { StepProps } from './types'

/** A capture may hold thousands. */
const most = 100

/** What is hidden of the pastes: each value with its kind and place, which the reader can see alone; and a way to hide more. */
export function Hidden({ reader: { pastes }, link, update }: StepProps) {
  const chosen = useHiddenWords()
  const [words, setWords] = useState('')
  if (pastes.length === 0) return null
  const hide = (more: string) => {
    hideWords(more)
    update(withoutValues(link, more), true)
  }
  const found = new Map(pastes.flatMap(({ secrets }) => secrets.filter(({ kind }) => kind !== 'chosen').map((secret) => [secret.value, secret])))
  const count = found.size + chosen.length
  const isEnough = words.trim().length >= fewest
  return (
    <>
      <HideSelected onHide={hide} />
      <Fold quiet title={count === 0 ? 'Hide words of your paste' : `Hidden: ${counted(count, 'value')}`}>
        <p className="text-sm text-muted">What is hidden is in nothing that is shown, copied, printed or kept. “Show” shows it here, to you alone.</p>
        <ul className="divide-y divide-line">
          {[...found.values()].slice(0, most).map((secret) => (
            <Found key={secret.value} secret={secret} />
          ))}
          {found.size > most ? <li className="py-1 text-sm">And {found.size - most} more.</li> : null}
          {chosen.map((one) => (
            <li key={one} className="flex items-center justify-between gap-4 py-1 text-sm">
              <span className="min-w-0 [overflow-wrap:anywhere]">Hidden by you: {beginning(one)}</span>
              <Button look="link" onClick={() => showWords(one)}>
                Stop hiding<span className="sr-only"> {beginning(one)}</span>
              </Button>
            </li>
          ))}
        </ul>
        <form
          className="my-2 flex flex-wrap items-end gap-2"
          onSubmit={(event) => {
            event.preventDefault()
            hide(words.trim())
            setWords('')
          }}
        >
          <Field
            label="Hide more words"
            hint={`At least ${fewest} characters, as they stand in a quote. Every place is hidden.`}
            value={words}
            onChange={setWords}
          />
          <Button look="small" type="submit" disabled={!isEnough}>
            Hide
          </Button>
        </form>
      </Fold>
    </>
  )
}

function Found({ secret }: { secret: Secret }) {
  const [isShown, setIsShown] = useState(false)
  const name = `${secretWords[secret.kind].name}${secret.where ? `, ${placeName(secret.where)}` : ''}`
  return (
    <li className="flex items-start justify-between gap-4 py-1 text-sm">
      <span className="min-w-0">
        {capital(name)}:{' '}
        <span translate="no" className="font-mono [overflow-wrap:anywhere]">
          {isShown ? secret.value : beginning(secret.value)}
        </span>
      </span>
      <Button look="link" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
        Show<span className="sr-only"> {name}</span>
      </Button>
    </li>
  )
}

/** Two characters, so that it is recognised, and no more. */
const beginning = (value: string) => `${value.length > 7 ? value.slice(0, 2) : ''}…`

/** A link without the values that hold the words. */
function withoutValues(link: Link, words: string): Link {
  const facts = Object.fromEntries(Object.entries(link.findings.facts).map(([id, value]) => [id, value && holdsAny(value, [words]) ? '' : value]))
  return { ...link, findings: { ...link.findings, facts } }
}
