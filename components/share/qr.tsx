import { useMemo, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { leaks, type Secret } from '@/lib/evidence/secrets/secrets'
import { secretWords } from '@/machines/knowledge/secret-words'

type Drawing = typeof import('@/lib/link/qr')
type Props = {
  text: string
  /** What the text is, for whoever does not see the drawing. */
  label: string
  /** The secrets of the pastes: a text that holds one is not drawn. */
  secrets?: readonly Secret[]
}

/** A text as a QR code, for a phone. What draws it is loaded when it is asked for. */
export function Qr({ text, label, secrets = [] }: Props) {
  const [drawing, setDrawing] = useState<Drawing>()
  const [state, setState] = useState<'closed' | 'loading' | 'open' | 'failed'>('closed')
  const wanted = useRef(false)
  const toggle = async () => {
    wanted.current = state === 'closed' || state === 'failed'
    if (!wanted.current) return setState('closed')
    setState('loading')
    try {
      setDrawing(await import('@/lib/link/qr'))
      if (wanted.current) setState('open')
    } catch {
      setState('failed')
    }
  }
  return (
    <div>
      <Button look="small" onClick={toggle} aria-expanded={state === 'open'} className="print:hidden">
        {state === 'open' ? 'Hide QR code' : 'Show as QR code'}
      </Button>
      <span role="status" className="print:hidden ml-3 text-muted">
        {state === 'loading' ? 'Loading…' : ''}
      </span>
      {state === 'failed' ? (
        <p role="alert" className="mt-1 font-semibold text-bad">
          The QR code did not load. Check your connection, then press the button again.
        </p>
      ) : null}
      {state === 'open' && drawing ? <Drawn text={text} label={label} secrets={secrets} drawing={drawing} /> : null}
    </div>
  )
}

function Drawn({ text, label, secrets, drawing: { qrCode, quietZone } }: Required<Props> & { drawing: Drawing }) {
  const [found] = leaks(text, [...secrets])
  const { size, path } = useMemo(() => qrCode(text), [qrCode, text])
  if (found) return <p className="mt-1 font-semibold text-bad">Not drawn: the text holds {secretWords[found.kind].name}</p>
  const width = size + 2 * quietZone
  return (
    <figure className="mt-3 max-w-[20rem]">
      <svg viewBox={`${-quietZone} ${-quietZone} ${width} ${width}`} role="img" aria-label={`QR code: ${label}`} shapeRendering="crispEdges" className="w-full">
        <rect x={-quietZone} y={-quietZone} width={width} height={width} fill="#fff" />
        <path d={path} fill="#000" fillRule="evenodd" />
      </svg>
      <figcaption className="mt-1 text-sm text-muted">{label}. Point the camera of a phone at it; the same link can be copied as text.</figcaption>
    </figure>
  )
}
